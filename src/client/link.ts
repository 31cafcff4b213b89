import {
  decodeSelection,
  EMPTY_SELECTION,
  encodeSelection,
  type Selection,
} from '../compat/index.js';

/** The query parameter that carries a selection. */
const PARAMETER = 'compat';

/** In the state of a history entry: its address says what this reader chose, not what another did. */
const OWN_LINK = 'compatMatrix';

/** `address` with a selection in it, if anything is selected; the rest of its query and its hash are kept. */
export function withSelection(address: string, selection: Selection): string {
  const url = new URL(address);
  const text = encodeSelection(selection);
  if (text === '') {
    url.searchParams.delete(PARAMETER);
  } else {
    url.searchParams.set(PARAMETER, text);
  }
  return url.href;
}

/**
 * Takes the selection out of an address.
 *
 * @returns The selection and the address without it; `null` if the address holds none that can be
 * read.
 */
export function takeSelection(address: string): {selection: Selection; address: string} | null {
  const url = new URL(address);
  const selection = decodeSelection(url.searchParams.get(PARAMETER));
  if (selection === EMPTY_SELECTION) {
    return null;
  }
  url.searchParams.delete(PARAMETER);
  return {selection, address: url.href};
}

/** A history entry's state, marked: the selection in the entry's address is the reader's own. */
export function ownLinkState(state: unknown): object {
  return {...(state as object | null), [OWN_LINK]: true};
}

/** Whether a history entry's state has the mark of {@link ownLinkState}. */
export function isOwnLink(state: unknown): boolean {
  return typeof state === 'object' && state !== null && OWN_LINK in state;
}
