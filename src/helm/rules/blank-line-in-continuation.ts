import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const BLANK = /\\\n((?:[ \t]*\n)+)(?=[ \t]*\S)/g;

/** A blank line after a backslash ends the command; what follows runs on its own. */
export const blankLineInContinuation: Rule = {
  code: 'blank-line-in-continuation',
  severity: 'warning',
  describe: 'A blank line inside a continued command ends it',

  detect(draft) {
    if (draft.source.search(BLANK) < 0 || !hasCommand(draft)) {
      return [];
    }
    return [...draft.source.matchAll(BLANK)].map((match) => {
      const [start, end] = [match.index + 2, match.index + match[0].length];
      return {
        start,
        end,
        message: 'The blank line ends the command: the lines below it run on their own',
        tip: 'Remove the blank line',
        edits: [{start, end, text: ''}],
      };
    });
  },
};
