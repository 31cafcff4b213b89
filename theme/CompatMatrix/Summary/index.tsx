import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CompatMatrix/Summary';
import summaryText from '@theme/CompatMatrix/summary-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import styles from './styles.module.css';

/** The answer in one or two sentences, announced when it changes. */
export default function CompatMatrixSummary({data, matrix}: Props): ReactNode {
  const {language} = useLanguage();
  return (
    <p className={`theme-compat-summary ${styles.summary}`} role="status">
      {summaryText(data, matrix, language)}
    </p>
  );
}
