import {splitLines} from '../shell/source.js';
import type {SourceRange} from '../text/comments.js';

/** The marks that part the sides of a conflict, with a name behind them or not, in their order. */
const MARKS = [/^<{7}(?: |$)/, /^={7}$/, /^>{7}(?: |$)/];

/**
 * The conflicts of a text with LF that Git could not merge, from the first sign of each to the end of its last
 * line; between them may stand the ancestor (https://git-scm.com/docs/git-merge#_how_conflicts_are_presented).
 */
export function conflictsIn(text: string): SourceRange[] {
  const conflicts: SourceRange[] = [];
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) {
    return conflicts;
  }
  let from = 0;
  let seen = 0;
  for (const {start, end} of splitLines(text)) {
    const line = text.slice(start, end);
    if (MARKS[0]?.test(line)) {
      [from, seen] = [start, 1];
    } else if (seen > 0 && MARKS[seen]?.test(line)) {
      seen += 1;
    }
    if (seen === MARKS.length) {
      conflicts.push([from, end]);
      seen = 0;
    }
  }
  return conflicts;
}
