import {decodeSelection, encodeSelection, type Selection} from '../compat/index.js';

/** The query parameter that carries a selection. */
const PARAMETER = 'compat';

/** In the state of a history entry: its address says what this reader chose, not what another did. */
const OWN_LINK = 'compatMatrix';

/**
 * `address` with the versions and releases of a selection in it, if there are any; the rest of it
 * is kept to the letter. Free text stays at home, see {@link takeSelection}.
 */
export function withSelection(address: string, {stack, target}: Selection): string {
  return withParameter(address, encodeSelection({stack, target}));
}

/**
 * Takes the versions and releases out of an address. Free text in it is left out: where a command has
 * an address, an image or the body of a request, whoever made the link would say what a reader runs.
 *
 * @returns The selection and the address without it; `null` if the address holds none that can be
 * read.
 */
export function takeSelection(address: string): {selection: Selection; address: string} | null {
  const {stack, target} = decodeSelection(new URL(address).searchParams.get(PARAMETER));
  const selection = {stack, target};
  return encodeSelection(selection) === ''
    ? null
    : {selection, address: withParameter(address, '')};
}

/** Edited as text: `URLSearchParams` would write all of the query anew, in a spelling of its own. */
function withParameter(address: string, value: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
  const parts = query === '' ? [] : query.split('&');
  const found = parts.findIndex(isSelection);
  if (found < 0 && value === '') return address;
  const place = found < 0 ? parts.push(PARAMETER) - 1 : found;
  const own = value === '' ? [] : [String(new URLSearchParams({[PARAMETER]: value}))];
  const edited = parts
    .flatMap((part, index) => (index === place ? own : isSelection(part) ? [] : part))
    .join('&');
  return `${path}${edited && `?${edited}`}${hash}`;
}

/** @param part - Of a query, between two `&`. */
function isSelection(part: string): boolean {
  return new URLSearchParams(`&${part}`).has(PARAMETER);
}

/** A history entry's state, marked: the selection in the entry's address is the reader's own. */
export function ownLinkState(state: unknown): object {
  return {...(state as object | null), [OWN_LINK]: true};
}

/** Whether a history entry's state has the mark of {@link ownLinkState}. */
export function isOwnLink(state: unknown): boolean {
  return typeof state === 'object' && state !== null && OWN_LINK in state;
}
