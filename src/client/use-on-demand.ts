import {useCallback, useEffect, useState} from 'react';

/** Code that is loaded when a reader needs it. */
export interface OnDemand<T> {
  /** `null`: it is not there yet. */
  readonly code: T | null;
  /** Whether it is wanted and could not be loaded the last time: offline, say, or gone with another deployment. */
  readonly failed: boolean;
  /** Loads it, if it is not there; after a failure, anew. */
  readonly load: () => void;
}

/** What was loaded on any page so far: there it need not be waited for again. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * Code that most readers of a page never need. A `Suspense` boundary would do the like, but one that
 * is there while a page is hydrated shows its fallback for a moment: Docusaurus tells all components
 * right then that they are in a browser.
 *
 * @param source - Imports it; the same function on every call.
 * @param isWanted - Whether it is needed by now; never in static HTML and in the first render of the
 * browser, which have to be equal. `load` may be called before, so that nobody waits.
 */
export function useOnDemand<T>(source: () => Promise<T>, isWanted: boolean): OnDemand<T> {
  // `null`: the last try failed.
  const [code, setCode] = useState(() => loaded.get(source) as T | null | undefined);
  const isThere = Boolean(code);
  const load = useCallback(() => {
    if (isThere) return;
    void source().then(
      (found) => {
        loaded.set(source, found);
        setCode(found);
      },
      () => {
        setCode(null);
      },
    );
  }, [source, isThere]);
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted, load]);
  return {code: code ?? null, failed: isWanted && code === null, load};
}
