import {MAX_LENGTH} from '../limits.js';
import {Lines} from './lines.js';
import {type Reading, tooLarge, unreadable} from './reading.js';

/** What keeps a text from being read, whatever its format; `null`: nothing. */
export function checkText(text: string): Reading | null {
  if (text.length > MAX_LENGTH) {
    return tooLarge({order: 0, line: 1, column: 1});
  }
  // Whatever else a text of this kind is, it is not one that somebody wrote.
  // eslint-disable-next-line no-control-regex -- these are what must be found
  const control = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/);
  if (control === -1) {
    return null;
  }
  const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
  return unreadable(
    'control-character',
    new Lines(text).placeOf(control),
    `a control character, U+${code}`,
    'remove it, or check that this is a text file',
  );
}
