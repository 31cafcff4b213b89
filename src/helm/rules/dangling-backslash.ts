import {isKnownTool} from '../commands/invocation.js';
import type {Edit} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand, isPastedTwice} from '../scope.js';

const AT_END = /(?<![\\ \t])[ \t]*\\[ \t]*$/;
const BEFORE_COMMAND = /(?<![\\ \t])[ \t]*\\(?=\n[ \t]*(\S+))/g;

/**
 * A backslash after the last line of a command: a shell waits for more, or
 * takes the next command for arguments of this one.
 */
export const danglingBackslash: Rule = {
  code: 'dangling-backslash',
  severity: 'warning',
  describe: 'A backslash stands at the end of a command that does not go on',

  detect(draft) {
    if (!draft.source.includes('\\') || !hasCommand(draft)) {
      return [];
    }
    const message = 'The backslash asks for another line of the command, and there is none';
    const tip = 'Remove the backslash, or add the line that is missing';
    const found = [...draft.source.matchAll(BEFORE_COMMAND)]
      .filter((match) => {
        const before = draft.source.slice(0, match.index);
        // `a && \⏎ helm b` and `exec pod -- \⏎ helm b` go on.
        const goesOn = /(?:[|&;(]|\s--)$/.test(before);
        return isKnownTool(match[1] as string) && /(?:helm|kubectl)[ \t]/.test(before) && !goesOn;
      })
      .map((match) => ({start: match.index, end: match.index + match[0].length, message, tip}));
    const end = draft.context.last ? AT_END.exec(draft.source) : null;
    if (end) {
      found.push({start: end.index, end: draft.source.length, message, tip});
    }
    return found;
  },

  repair(draft, {start, end}) {
    const edit: Edit = {start, end, text: ''};
    return isPastedTwice(draft.apply([edit]), start) ? null : [edit];
  },
};
