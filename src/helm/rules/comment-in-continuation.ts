import {splitLines} from '../../shell/source.js';
import {commentStart} from '../../shell/statements.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

/** A comment between continued lines ends the command; what follows runs on its own. */
export const commentInContinuation: Rule = {
  code: 'comment-in-continuation',
  severity: 'warning',
  describe: 'A comment inside a continued command ends it',

  detect(draft) {
    if (!draft.source.includes('#') || !hasCommand(draft)) {
      return [];
    }
    const indent = /^[ \t]*/.exec(draft.text)?.[0] ?? '';
    return commentsInside(draft.source).map(({start, end, cutStart, cutEnd}): Fault => ({
      start,
      end,
      message: 'The comment ends the command: the lines below it run on their own',
      tip: 'Move the comment above the command',
      edits: [
        {start: 0, end: 0, text: `${indent}${draft.text.slice(start, end)}\n`},
        {start: cutStart, end: cutEnd, text: ''},
      ],
    }));
  },
};

interface Comment {
  readonly start: number;
  readonly end: number;
  /** What to take out with it: its line, or the white space before it. */
  readonly cutStart: number;
  readonly cutEnd: number;
}

function commentsInside(source: string): Comment[] {
  const lines = splitLines(source);
  const found: Comment[] = [];
  let continued = false;
  lines.forEach((line, i) => {
    const text = source.slice(line.start, line.end);
    const at = commentStart(text);
    const own = at >= 0 && text.slice(0, at).trim() === '';
    if (own && continued && i + 1 < lines.length) {
      const end = line.start + text.trimEnd().length;
      found.push({start: line.start + at, end, cutStart: line.start, cutEnd: line.end + 1});
      return;
    }
    const code = at >= 0 ? text.slice(0, at) : text;
    const backslash = /\\[ \t]*$/.exec(code);
    if (at >= 0 && backslash && i + 1 < lines.length) {
      const cutStart = line.start + backslash.index + 1;
      const end = line.start + text.trimEnd().length;
      found.push({start: line.start + at, end, cutStart, cutEnd: line.end});
    }
    continued = backslash !== null;
  });
  return found;
}
