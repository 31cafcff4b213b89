import React, {type CSSProperties, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import NotLoaded from '@theme/CompatMatrix/NotLoaded';
import type {Props} from '@theme/CompatMatrix/Summary';
import useLanguage from '@theme/CompatMatrix/use-language';
import {isAskedFor} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** The answer in one or two sentences, announced when it changes. */
export default function CompatMatrixSummary({data, matrix, answers}: Props): ReactNode {
  const {language} = useLanguage();
  const asked = matrix.columns.filter(({dependency}) => isAskedFor(dependency));
  // On a phone its room grows with what readers can enter, as the sentences do.
  const room = {'--theme-compat-asked': Math.min(asked.length, 3)} as CSSProperties;
  const {code, failed, load} = answers;
  const text = code?.summaryText(data, matrix, language);
  return (
    <p
      className={`theme-compat-summary ${styles.summary}`}
      style={room}
      role="status"
      // On paper an invitation to use controls is of no use.
      data-idle={!text || undefined}
    >
      {failed ? (
        <NotLoaded onRetry={load} />
      ) : (
        text ||
        translate({
          id: 'theme.compat.summary.invitation',
          message: 'Say what you run, and see which releases fit.',
          description: 'Before the reader has chosen anything',
        })
      )}
    </p>
  );
}
