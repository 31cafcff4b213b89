import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';
import {Quoting} from '../../shell/quoting.js';

/** Not `(--a|--b)`, which offers a choice. */
const OPTIONAL = /[ \t]\((?=--?[a-z])(?!-[^()]*\|)/;
/** A remark at the end of a line, which lacks its `#`. */
const REMARK = /[ \t]\((?=\p{L}[^()\n]*\)[ \t]*(?:\n|$))/u;

/** Parentheses around optional flags or a remark are a syntax error in a shell: `(--set a=b)`, `(optional)`. */
export const strayOperator: Rule = {
  code: 'stray-operator',
  severity: 'warning',
  describe: 'Parentheses around flags or a remark are shell syntax, not notation',

  detect(draft) {
    const optional = OPTIONAL.exec(draft.source);
    // Where no language is named, it may be a diagram: `helm upgrade (new version)`.
    const match = optional ?? (draft.context.tagged ? REMARK.exec(draft.source) : null);
    if (!match || !hasCommand(draft) || draft.quoting[match.index + 1] !== Quoting.None) {
      return [];
    }
    // A subshell stands where a command may.
    if (!optional && !draft.invocations.some(({command}) => command.end === match.index)) {
      return [];
    }
    const start = match.index + 1;
    return [
      {
        start,
        end: start + 1,
        message: 'Parentheses are an operator to a shell, which stops here',
        tip: optional
          ? 'Write the flag without parentheses, and say beside the block that it is optional'
          : 'Put a `#` before a remark, and write a placeholder as `<NAME>`',
      },
    ];
  },
};
