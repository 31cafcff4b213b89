import {useDeferredValue, useMemo} from 'react';
import {rewriteManifest, type CompatData, type RewrittenManifest} from '../compat/index.js';

/**
 * What a reader's manifest has to change for a release. It may lag behind for a moment, so that
 * typing never waits for a large one.
 *
 * @param manifest - As pasted.
 * @param line - Of the release.
 */
export function useManifest(data: CompatData, manifest: string, line: string): RewrittenManifest {
  const text = useDeferredValue(manifest);
  return useMemo(() => rewriteManifest(text, data, line), [text, data, line]);
}
