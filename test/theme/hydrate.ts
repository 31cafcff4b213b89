import type {ReactNode} from 'react';
import {act} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {vi} from 'vitest';

/**
 * Puts the static HTML of a page into the document, and hydrates it.
 *
 * @param choose what the reader chose before
 */
export async function hydrate(page: ReactNode, choose: () => void) {
  const html = renderToString(page);
  choose();
  document.body.innerHTML = `<main>${html}</main>`;
  const onRecoverableError = vi.fn();
  const root = await act(() =>
    hydrateRoot(document.querySelector('main') as Element, page, {onRecoverableError}),
  );
  return {
    onRecoverableError,
    unmount: () => {
      act(() => {
        root.unmount();
      });
    },
  };
}
