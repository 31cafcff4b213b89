import React, {useId, type ReactNode} from 'react';
import type {Props} from '@theme/CompatMatrix/TableRegion';
import styles from './styles.module.css';

/** A table with its caption, in a region of the page that scrolls by itself. */
export default function CompatMatrixTableRegion({
  caption,
  className,
  focusable = true,
  children,
}: Props): ReactNode {
  const captionId = useId();
  return (
    <div
      className={`${styles.region} ${className ?? ''}`}
      role="region"
      aria-labelledby={captionId}
      tabIndex={focusable ? 0 : undefined}
    >
      <table className={styles.table}>
        <caption id={captionId}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
