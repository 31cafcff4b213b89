import {useDeferredValue} from 'react';
import {releaseOf, type CompatData, type Release} from '../compat/index.js';
import {selectedVersion, useSelection} from './use-selection.js';

/** What the reader runs of the product itself. */
export interface InstalledRelease {
  /** As typed. */
  readonly version: string;
  /** The release it belongs to; `null`: none that the data lists. */
  readonly release: Release | null;
}

/**
 * What the reader says to run of the product itself; `null`: nothing. It may lag behind the selection
 * for a moment, with the matrix beside which it stands.
 */
export function useInstalled(data: CompatData): InstalledRelease | null {
  const version = selectedVersion(useDeferredValue(useSelection()), data.product.id);
  return version === null ? null : {version, release: releaseOf(data, version)};
}
