import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {selectionLink, showSelectionLink, useCopy} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Copies the page's address with the reader's selection; where copying is denied, puts it in the address bar. */
export default function CompatMatrixCopyLink(): ReactNode {
  const {outcome, copy} = useCopy();
  const isBrowser = useIsBrowser();
  const shareLink = async () => {
    if (!(await copy(selectionLink()))) showSelectionLink();
  };
  return (
    <span className={styles.copyLink}>
      <button
        type="button"
        disabled={!isBrowser}
        onClick={() => {
          void shareLink();
        }}
      >
        <Translate
          id="theme.compat.controls.copyLink"
          description="Copies the page's address with what the reader runs"
        >
          Copy link
        </Translate>
      </button>
      <span className={styles.feedback} role="status">
        {outcome === 'copied' && (
          <Translate id="theme.compat.copied" description="What a button copies was copied">
            Copied
          </Translate>
        )}
        {outcome === 'denied' && (
          <Translate
            id="theme.compat.controls.inAddress"
            description="The link could not be copied"
          >
            See the address bar
          </Translate>
        )}
      </span>
    </span>
  );
}
