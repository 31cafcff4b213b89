import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatMatrix/NotLoaded';

/** Says so where what answers a reader could not be loaded, and tries again. */
export default function CompatMatrixNotLoaded({onRetry}: Props): ReactNode {
  return (
    <>
      <Translate
        id="theme.compat.notLoaded"
        description="The code that answers what a reader chose could not be loaded"
      >
        The answer could not be loaded. If it fails again, reload the page.
      </Translate>{' '}
      <button
        type="button"
        className="button button--secondary button--sm"
        // To come near a control loads the answer: here it would take the button away before it is pressed.
        onFocus={(event) => {
          event.stopPropagation();
        }}
        onClick={(event) => {
          // The button goes with the fault; the reader goes on where they choose.
          const answer = event.currentTarget.closest('[role=status]');
          answer?.parentElement?.querySelector<HTMLElement>('select, input')?.focus();
          onRetry();
        }}
      >
        <Translate
          id="theme.compat.retry"
          description="The button that loads what could not be loaded"
        >
          Try again
        </Translate>
      </button>
    </>
  );
}
