import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

/** A quote is opened and never closed, or closed twice. */
export const unbalancedQuote: Rule = {
  code: 'unbalanced-quote',
  severity: 'warning',
  describe: 'A quote or backtick is opened and never closed',

  detect(draft) {
    if (!hasCommand(draft)) {
      return [];
    }
    return draft.shell.faults
      .filter(({message}) => /unterminated .*(?:quote|backtick|backquote)/i.test(message))
      .slice(0, 1)
      .map(({offset}) => ({
        start: offset,
        end: offset + 1,
        message: `\`${draft.text[offset] ?? ''}\` is opened here and never closed`,
        tip: 'Close it, or remove it',
      }));
  },

  repair: () => null,
};
