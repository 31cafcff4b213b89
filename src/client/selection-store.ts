import {
  decodeSelection,
  EMPTY_SELECTION,
  encodeSelection,
  type Selection,
} from '../compat/index.js';
import {createStorageSlot, type StorageSlot} from './storage-slot.js';

const STORAGE_KEY = 'compat-matrix.selection';

/**
 * What readers chose, shared by every component of the page, kept between pages and visits, and in
 * step with other tabs. To be read with `useSyncExternalStore`.
 *
 * A selection that came with a link belongs to its visit as long as the reader has one of their
 * own: it is kept for this tab only, until they change something.
 */
const listeners = new Set<() => void>();

/** `undefined`: not read from storage yet. */
let encoded: string | null | undefined;
/** What storage held when it was last looked at: only a change there takes the place of a choice. */
let seen: string | null | undefined;
let isWriting = false;
let decoded: Selection = EMPTY_SELECTION;

/** Registers a listener; returns how to remove it. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', readStorage);
    // A page from the back/forward cache has missed what other tabs did.
    window.addEventListener('pageshow', readStorage);
    readStorage();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('storage', readStorage);
      window.removeEventListener('pageshow', readStorage);
    }
  };
}

/** The selection now; the same object until it changes. */
export function getSelection(): Selection {
  if (encoded === undefined) {
    seen = stored();
    keep(seen);
  }
  return decoded;
}

/** What static HTML shows, and with it the first render in the browser: nothing chosen. */
export function getServerSelection(): Selection {
  return EMPTY_SELECTION;
}

/** Replaces the selection, for this and for later visits. */
export function setSelection(selection: Selection): void {
  const text = encodeSelection(selection);
  keep(text);
  write(() => {
    visitSlot().del();
    ownSlot().set(text);
  });
  notify();
}

/** Takes over a selection that came with a link. */
export function adoptSelection(selection: Selection): void {
  const text = encodeSelection(selection);
  keep(text);
  write(() => {
    const own = ownSlot();
    (own.get() === null ? own : visitSlot()).set(text);
  });
  notify();
}

/** Slots tell each change at once: what they hold between two of them is nobody's selection. */
function write(action: () => void): void {
  isWriting = true;
  action();
  isWriting = false;
  seen = stored();
}

function readStorage(): void {
  if (isWriting) return;
  const text = stored();
  // Where storage is blocked or full, what was chosen on this page stays.
  if (text === seen) return;
  seen = text;
  if (text !== null && text !== encoded) {
    keep(text);
    notify();
  }
}

function stored(): string | null {
  return visitSlot().get() ?? ownSlot().get();
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

function ownSlot(): StorageSlot {
  return createStorageSlot(STORAGE_KEY);
}

function visitSlot(): StorageSlot {
  return createStorageSlot(STORAGE_KEY, 'sessionStorage');
}
