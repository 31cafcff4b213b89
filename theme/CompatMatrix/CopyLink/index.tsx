import React, {useEffect, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {selectionLink} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

type State = 'idle' | 'copied' | 'in-address';

/** Copies the page's address with the reader's selection; where copying is denied, puts it in the address bar. */
export default function CompatMatrixCopyLink(): ReactNode {
  const [state, setState] = useState<State>('idle');
  const isBrowser = useIsBrowser();
  useEffect(() => {
    if (state === 'idle') {
      return undefined;
    }
    const timer = setTimeout(() => {
      setState('idle');
    }, 3000);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  return (
    <span className={styles.copyLink}>
      <button
        type="button"
        disabled={!isBrowser}
        onClick={() => {
          void shareLink(selectionLink()).then(setState);
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
        {state === 'copied' && (
          <Translate id="theme.compat.controls.copied" description="The link was copied">
            Copied
          </Translate>
        )}
        {state === 'in-address' && (
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

async function shareLink(link: string): Promise<State> {
  try {
    await navigator.clipboard.writeText(link);
    return 'copied';
  } catch {
    // Denied, or not a secure context.
    window.history.replaceState(window.history.state, '', link);
    return 'in-address';
  }
}
