import {useDeferredValue, useEffect, useMemo, useState} from 'react';
import type {CheckedObject, CompatData, rewriteManifest} from '../compat/index.js';

/** A reader's manifest with what has to change. */
export interface ReadManifest {
  /** With all changes. */
  readonly text: string;
  /** `null`: nobody knows, for the code that reads could not be loaded. */
  readonly objects: readonly CheckedObject[] | null;
}

/**
 * What a reader's manifest has to change for a release. It may lag behind for a moment, so that
 * typing never waits for a large one. The code that reads is loaded with the first text, for most
 * readers never paste; where that fails, it is tried again with the next one.
 *
 * @param manifest - As pasted.
 * @param line - Of the release.
 * @returns `null` for a blank text, and before the code is there
 */
export function useManifest(data: CompatData, manifest: string, line: string): ReadManifest | null {
  const text = useDeferredValue(manifest);
  const [loaded, setLoaded] = useState<{readonly rewrite: typeof rewriteManifest | null}>();
  const isBlank = text.trim() === '';
  const rewrite = loaded?.rewrite;
  useEffect(() => {
    if (isBlank || rewrite) {
      return undefined;
    }
    let isCurrent = true;
    // It may be gone since the page was loaded, with another deployment.
    void import('../compat/manifest/rewrite.js').then(
      (code) => {
        if (isCurrent) setLoaded({rewrite: code.rewriteManifest});
      },
      () => {
        if (isCurrent) setLoaded({rewrite: null});
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isBlank, rewrite, text]);
  return useMemo(() => {
    if (isBlank || rewrite === undefined) return null;
    return rewrite ? rewrite(text, data, line) : {text, objects: null};
  }, [isBlank, rewrite, text, data, line]);
}
