import {Quoting} from '../../shell/quoting.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const SPACED = /\\([ \t]+)(?=\n)/g;

/** `--set a=b \ ⏎`: the backslash escapes the space, and the command ends there. */
export const trailingSpaceAfterBackslash: Rule = {
  code: 'trailing-space-after-backslash',
  severity: 'warning',
  describe: 'White space after a backslash at the end of a line ends the command there',

  detect(draft) {
    if (draft.source.search(SPACED) < 0 || !hasCommand(draft)) {
      return [];
    }
    const states = draft.quoting;
    return [...draft.source.matchAll(SPACED)]
      .filter(
        ({index}) =>
          states[index] === Quoting.Escaped &&
          (index === 0 || states[index - 1] !== Quoting.Escaped),
      )
      .map((match) => {
        const [start, end] = [match.index + 1, match.index + match[0].length];
        return {
          start,
          end,
          message: 'The backslash escapes the space after it, so the command ends there',
          tip: 'Remove the white space after the backslash',
          edits: [{start, end, text: ''}],
        };
      });
  },
};
