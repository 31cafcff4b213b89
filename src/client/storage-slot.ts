import siteStorage from '@generated/site-storage';

/** One text that the browser keeps; where nothing can be kept, `get` answers `null`. */
export interface StorageSlot {
  readonly get: () => string | null;
  /** `null` takes it away. */
  readonly set: (text: string | null) => void;
}

/**
 * A place in the browser's storage, named and chosen as the site's `storage` says: the namespace
 * belongs to the key. Storage that is blocked or full keeps nothing, nor does the server.
 *
 * `@docusaurus/theme-common` has the like; to depend on it brings a second Docusaurus into sites
 * whose package manager prefers the newest that fits.
 *
 * @param name - Names the slot among all of the site.
 * @param typeNow - Asked at each use; `sessionStorage` for what belongs to this tab. Default: what
 * the site says.
 * @see https://docusaurus.io/docs/api/docusaurus-config#storage
 */
export function createStorageSlot(name: string, typeNow = siteStorageType): StorageSlot {
  const key = `${name}${siteStorage.namespace}`;
  return {
    get: () => attempt(() => window[typeNow()].getItem(key)) ?? null,
    set: (newValue) =>
      attempt(() => {
        const storageArea = window[typeNow()];
        const oldValue = storageArea.getItem(key);
        if (newValue === null) storageArea.removeItem(key);
        else storageArea.setItem(key, newValue);
        if (newValue === oldValue) return;
        // Browsers tell only the other tabs.
        const change = {key, oldValue, newValue, storageArea};
        window.dispatchEvent(new StorageEvent('storage', change));
      }),
  };
}

/** Where the site keeps what readers keep. */
export function siteStorageType(): typeof siteStorage.type {
  return siteStorage.type;
}

/** Calls the listener when any slot changes, in this tab or another, or may have; returns how to remove it. */
export function subscribeToStorage(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  // A page from the back/forward cache has missed what other tabs did.
  window.addEventListener('pageshow', listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener('pageshow', listener);
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
