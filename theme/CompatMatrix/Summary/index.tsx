import React, {type CSSProperties, type ReactNode} from 'react';
import type {Props} from '@theme/CompatMatrix/Summary';
import summaryText from '@theme/CompatMatrix/summary-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import {isAskedFor} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** The answer in one or two sentences, announced when it changes. */
export default function CompatMatrixSummary({data, matrix}: Props): ReactNode {
  const {language} = useLanguage();
  const asked = matrix.columns.filter(({dependency}) => isAskedFor(dependency));
  // On a phone its room grows with what readers can enter, as the sentences do.
  const room = {'--theme-compat-asked': Math.min(asked.length, 3)} as CSSProperties;
  return (
    <p
      className={`theme-compat-summary ${styles.summary}`}
      style={room}
      role="status"
      // On paper an invitation to use controls is of no use.
      data-idle={matrix.rows.every(({fit, chosen}) => !fit && !chosen) || undefined}
    >
      {summaryText(data, matrix, language)}
    </p>
  );
}
