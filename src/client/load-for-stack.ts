import {takeSelection} from './link.js';
import {getSelection} from './selection-store.js';

/**
 * Starts to load code that answers readers where they have said before what they run, or come by a
 * link that does: components learn of that only after hydration, and the answer would have to wait
 * for the code from then on. To be called as the component's module is evaluated; on the server
 * nobody has said anything.
 *
 * @param source - Imports it.
 * @returns `source`, for `useOnDemand`, which tells of a failure and tries again.
 */
export function loadForStack<T>(source: () => Promise<T>): () => Promise<T> {
  if (typeof window !== 'undefined') {
    const {stack} = takeSelection(window.location.href)?.selection ?? getSelection();
    if (Object.keys(stack).length > 0) source().catch(() => undefined);
  }
  return source;
}
