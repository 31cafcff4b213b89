import React, {type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/CompatMatrix/Summary';
import summaryText from '@theme/CompatMatrix/summary-text';
import styles from './styles.module.css';

/** The answer in one or two sentences, announced when it changes. */
export default function CompatMatrixSummary({data, matrix}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <p className={`theme-compat-summary ${styles.summary}`} role="status">
      {summaryText(data, matrix, i18n.currentLocale)}
    </p>
  );
}
