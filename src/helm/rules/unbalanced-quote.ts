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
      .filter(({offset}) => /["'`]/.test(draft.source.charAt(offset)))
      .slice(0, 1)
      .map(({offset}) => ({
        start: offset,
        end: offset + 1,
        message: `The ${draft.text[offset] === '`' ? 'backtick' : 'quote'} in \`${wordAt(draft.text, offset)}\` is never closed`,
        tip: 'Close it, or remove it',
      }));
  },
};

/** The word that an offset lies in, by white space: a finding stands at its command, which may be lines above. */
function wordAt(text: string, offset: number): string {
  return [...text.matchAll(/\S+/g)].findLast(({index}) => index <= offset)?.[0] ?? '';
}
