import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';
import {Quoting} from '../../shell/quoting.js';

/** Not `(--a|--b)`, which offers a choice. */
const OPTIONAL = /[ \t]\((?=--?[a-z])(?!-[^()]*\|)/;

/** Parentheses around optional flags are a syntax error in a shell: `(--set a=b)`. */
export const strayOperator: Rule = {
  code: 'stray-operator',
  severity: 'warning',
  describe: 'Parentheses around flags are shell syntax, not notation',

  detect(draft) {
    const match = OPTIONAL.exec(draft.source);
    if (!match || !hasCommand(draft) || draft.quoting[match.index + 1] !== Quoting.None) {
      return [];
    }
    const start = match.index + 1;
    return [
      {
        start,
        end: start + 1,
        message: 'Parentheses are an operator to a shell, which stops here',
        tip: 'Write the flag without parentheses, and say beside the block that it is optional',
      },
    ];
  },

  repair: () => null,
};
