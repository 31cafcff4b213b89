import {DASHES} from '../text/look-alikes.js';
import {splitLines} from './source.js';
import type {Statement} from './statements.js';

/**
 * Whether a statement goes on below as only the shells of Windows let it, with a backtick (PowerShell)
 * or a caret (cmd) at the end of a line. Fences seldom tell these shells apart, and to a POSIX shell
 * such a text means something else altogether.
 *
 * @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_special_characters
 */
export function isContinuedElsewhere(text: string, {start, end}: Statement): boolean {
  const below = text.indexOf('\n', end + 1);
  const part = text.slice(start, below < 0 ? undefined : below);
  const lines = splitLines(part).map((line) => part.slice(line.start, line.end));
  return lines.some((line, i) => endsInMark(line.trimEnd()) && GOES_ON.test(lines[i + 1] ?? ''));
}

/** What is indented, or starts as a flag, also one of which the hyphens were damaged. */
const GOES_ON = new RegExp(`^(?:[ \\t]+\\S|[-${DASHES}])`);

/** Whether a line ends in a word that is a lone caret or backtick, the only backtick of the line. */
function endsInMark(line: string): boolean {
  return /\S[ \t]+[`^]$/.test(line) && !line.slice(0, -1).includes('`');
}
