import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand} from '../scope.js';
import {Quoting} from '../../shell/quoting.js';

/** Not `(--a|--b)`, which offers a choice. */
const OPTIONAL = /[ \t]\((?=--?[a-z])(?!-[^()]*\|)/g;
/** A remark at the end of a line, which lacks its `#`. */
const REMARK = /[ \t]\((?=\p{L}[^()\n]*\)[ \t]*(?:\n|$))/gu;

/** Parentheses around optional flags or a remark are a syntax error in a shell: `(--set a=b)`, `(optional)`. */
export const strayOperator: Rule = {
  code: 'stray-operator',
  severity: 'warning',
  describe: 'Parentheses around flags or a remark are shell syntax, not notation',

  detect(draft) {
    return [
      ...faultsAt(
        draft,
        OPTIONAL,
        'Write the flag without parentheses, and say beside the block that it is optional',
      ),
      // Where no language is named, it may be a diagram: `helm upgrade (new version)`.
      ...(draft.context.tagged
        ? faultsAt(draft, REMARK, 'Put a `#` before a remark, and write a placeholder as `<NAME>`')
        : []
      ).filter(({start}) =>
        // A subshell stands where a command may.
        draft.invocations.some(({command}) => command.end === start - 1),
      ),
    ];
  },
};

function faultsAt(draft: Draft, pattern: RegExp, tip: string): Fault[] {
  return [...draft.source.matchAll(pattern)]
    .map(({index}) => index + 1)
    .filter((start) => draft.quoting[start] === Quoting.None && hasCommand(draft))
    .map((start) => ({
      start,
      end: start + 1,
      message: 'Parentheses are an operator to a shell, which stops here',
      tip,
    }));
}
