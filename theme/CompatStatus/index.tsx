import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CompatStatus';
import statusLabel from '@theme/CompatStatus/status-label';
import styles from './styles.module.css';

/** A support status as a badge; the words say it, the colour only repeats them. */
export default function CompatStatus({status}: Props): ReactNode {
  return (
    <span className={`badge theme-compat-status theme-compat-status--${status} ${styles[status]}`}>
      {statusLabel(status)}
    </span>
  );
}
