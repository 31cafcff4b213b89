import {useMemo, useRef, useState, useSyncExternalStore} from 'react';
import {storageTypeNow} from './selection-store.js';
import {createStorageSlot, subscribeToStorage} from './storage-slot.js';

/** Most items that are kept, and the longest: storage is shared with the rest of the site. */
const MAX_ITEMS = 1000;
const MAX_LENGTH = 200;

/**
 * A set of words that readers keep between visits, in step with other components and tabs; in a tab
 * with the selection of a link, for this tab only.
 */
export interface StoredSet {
  readonly items: ReadonlySet<string>;
  /** Puts an item in, or takes it out. */
  readonly put: (item: string, isIn: boolean) => void;
  readonly clear: () => void;
}

/**
 * A set kept in the browser's storage; empty in static HTML, and where what
 * is stored cannot be read.
 *
 * @param key - Names the set among those of this package.
 */
export function useStoredSet(key: string): StoredSet {
  const slot = useMemo(() => createStorageSlot(`compat-matrix.${key}`, storageTypeNow), [key]);
  const stored = useSyncExternalStore(subscribeToStorage, slot.get, nothing);
  // Where nothing can be stored, it lasts as long as the page.
  const [unstored, setUnstored] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  // Kept: who only changes the set has no need to know what is in it.
  const change = useMemo(() => {
    const set = (text: string | null) => {
      slot.set(text);
      latest.current = text !== null && slot.get() === null ? text : null;
      setUnstored(latest.current);
    };
    return {
      put: (item: string, isIn: boolean) => {
        // What another component has put in meanwhile must stay.
        const items = new Set(readItems(slot.get() ?? latest.current));
        items.delete(item);
        if (isIn && item.length <= MAX_LENGTH) items.add(item);
        set(items.size > 0 ? JSON.stringify(Array.from(items).slice(-MAX_ITEMS)) : null);
      },
      clear: () => {
        set(null);
      },
    };
  }, [slot]);
  return useMemo(
    () => ({items: readItems(stored ?? unstored), ...change}),
    [stored, unstored, change],
  );
}

function readItems(stored: string | null): ReadonlySet<string> {
  try {
    const items: unknown = JSON.parse(stored ?? '[]');
    return new Set(
      Array.isArray(items)
        ? items.slice(-MAX_ITEMS).filter((item): item is string => typeof item === 'string')
        : [],
    );
  } catch {
    return new Set();
  }
}

/** Static HTML knows of no reader. */
const nothing = () => null;
