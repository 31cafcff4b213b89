import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/CompatMatrix/ControlGroup';
import styles from './styles.module.css';

/** A sentence of controls, and the button that takes back all that was said in it. */
export default function CompatMatrixControlGroup({
  label,
  className,
  onClear,
  more,
  children,
}: Props): ReactNode {
  return (
    <div className={`${className} ${styles.group}`} role="group" aria-label={label}>
      {/* Flex items need no blanks between them; search indexes take the text of the HTML. */}
      {children}{' '}
      <span className={styles.actions}>
        <button type="button" disabled={!useIsBrowser()} onClick={onClear}>
          <Translate
            id="theme.compat.controls.clear"
            description="The button that takes back all that was chosen"
          >
            Clear
          </Translate>
        </button>
        {more}
      </span>
    </div>
  );
}
