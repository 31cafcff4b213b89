import {MAX_LENGTH} from '../limits.js';
import {Lines} from './lines.js';
import {type Reading, tooLarge, unreadable} from './reading.js';

/** What keeps a text from being read, whatever its format; `null`: nothing. */
export function checkText(text: string): Reading | null {
  if (text.length > MAX_LENGTH) {
    return tooLarge({order: 0, line: 1, column: 1});
  }
  const found = strangeCharacter(text);
  return (
    found &&
    unreadable('control-character', new Lines(text).placeOf(found.offset), found.name, REMOVE)
  );
}

/** What to do about a {@link strangeCharacter}. */
export const REMOVE = 'remove it, or check that this is a text file';

/** Whatever else a text with these is, it is not one that somebody wrote. */
const STRANGE =
  // eslint-disable-next-line no-control-regex -- these are what must be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\p{Surrogate}]/u;

/** The first control character, or half of a surrogate pair, which no UTF-8 can hold; `null`: there is none. */
export function strangeCharacter(text: string): {offset: number; name: string} | null {
  const offset = text.search(STRANGE);
  if (offset === -1) return null;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  const kind = /^D[89A-F]/.test(code) ? 'half a character' : 'a control character';
  return {offset, name: `${kind}, U+${code}`};
}
