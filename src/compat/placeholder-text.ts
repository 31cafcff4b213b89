import {UNSEEN} from './names.js';

/** Longest text that a reader may put in place of a placeholder, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 200;

/**
 * Why a text cannot stand in place of a placeholder, wherever that is:
 *
 * - `blank`: it is empty, or begins or ends in a space.
 * - `too-long`: see {@link MAX_TEXT_LENGTH}.
 * - `hyphen`: it begins with one, so a command would read a flag.
 * - `character`: it holds a line break or another character that cannot be seen, or a `<` or
 *   `>`, which would make a placeholder of it.
 */
export type TextFault = 'blank' | 'too-long' | 'hyphen' | 'character';

/** What cannot be seen, and brackets. */
const UNWANTED = new RegExp(`${UNSEEN}|[<>]`, 'u');

/** What is wrong with a text for a placeholder; `null`: nothing. */
export function textFault(text: string): TextFault | null {
  if (text.trim() !== text || text === '') return 'blank';
  if (text.length > MAX_TEXT_LENGTH) return 'too-long';
  if (text.startsWith('-')) return 'hyphen';
  return UNWANTED.test(text) ? 'character' : null;
}
