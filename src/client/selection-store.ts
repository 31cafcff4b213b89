import {decodeSelection, encodeSelection, type Selection} from '../compat/index.js';
import {EMPTY_SELECTION} from '../compat/selection.js';
import {createStorageSlot, siteStorageType, subscribeToStorage} from './storage-slot.js';

const STORAGE_KEY = 'compat-matrix.selection';

const visit = createStorageSlot(STORAGE_KEY, () => 'sessionStorage');
const slot = createStorageSlot(STORAGE_KEY, storageTypeNow);

/** Whether a link has opened this page: its selection may have found no room in the tab's storage. */
let isVisit = false;

/** Where what belongs to the selection is kept: in a tab that a link opened, for this tab only. */
export function storageTypeNow(): ReturnType<typeof siteStorageType> {
  return isVisit || visit.get() !== null ? 'sessionStorage' : siteStorageType();
}

/**
 * What readers chose, shared by every component of the page, kept between pages and visits, and in
 * step with other tabs. To be read with `useSyncExternalStore`.
 *
 * A selection that came with a link is kept for this tab only if the reader has another one of their
 * own, and so is what they change in it: it may be another cluster's, and a tab for each of several
 * clusters must stay with its own.
 */
const listeners = new Set<() => void>();
let leaveStorage = (): void => undefined;

/** `undefined`: not read from storage yet. */
let encoded: string | null | undefined;
/** What storage held when it was last looked at: only a change there takes the place of a choice. */
let seen: string | null | undefined;
let decoded: Selection = EMPTY_SELECTION;

/** Registers a listener; returns how to remove it. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    leaveStorage = subscribeToStorage(readStorage);
    readStorage();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) leaveStorage();
  };
}

/** The selection now; the same object until it changes. */
export function getSelection(): Selection {
  if (encoded === undefined) {
    seen = slot.get();
    keep(seen);
  }
  return decoded;
}

/** What static HTML shows, and with it the first render in the browser: nothing chosen. */
export function getServerSelection(): Selection {
  return EMPTY_SELECTION;
}

/** Replaces the selection, for this and for later visits; in a tab with that of a link, for this tab. */
export function setSelection(selection: Selection): void {
  const text = encodeSelection(selection);
  keep(text);
  slot.set(text);
  notify();
}

/** Takes over a selection that came with a link. */
export function adoptSelection(selection: Selection): void {
  const text = encodeSelection(selection);
  keep(text);
  const own = slot.get();
  // The reader's own comes back to them in bookmarks, and must not part the tab from the others. One
  // that was cleared is none.
  if (text !== own) {
    if (own) isVisit = true;
    slot.set(text);
  }
  notify();
}

function readStorage(): void {
  const text = slot.get();
  // Where storage is blocked or full, what was chosen on this page stays.
  if (text === seen) return;
  seen = text;
  if (text !== null && text !== encoded) {
    keep(text);
    notify();
  }
}

function keep(text: string | null): void {
  if (text !== encoded) {
    encoded = text;
    decoded = decodeSelection(text);
  }
}

function notify(): void {
  for (const listener of listeners) {
    listener();
  }
}
