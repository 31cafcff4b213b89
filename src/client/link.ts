import {
  decodeSelection,
  EMPTY_SELECTION,
  encodeSelection,
  type Selection,
} from '../compat/index.js';

/** The query parameter that carries a selection. */
const PARAMETER = 'compat';

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
