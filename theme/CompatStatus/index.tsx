import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CompatStatus';
import statusLabel from '@theme/CompatStatus/status-label';
import './styles.module.css';

/** A support status as a badge; the words say it, the colour only repeats them. */
export default function CompatStatus({status}: Props): ReactNode {
  // In few bytes: a large matrix has as many badges as rows.
  return <b className={`compat-${status}`}>{statusLabel(status)}</b>;
}
