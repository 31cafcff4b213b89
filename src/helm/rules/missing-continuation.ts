import {Quoting} from '../../shell/quoting.js';
import {isKnownTool} from '../commands/invocation.js';
import {looksLikeFlag} from '../commands/kinds.js';
import type {Rule} from '../rule.js';
import {hasCommand, invocationAt} from '../scope.js';

/** A line of a statement that ends neither in a backslash nor in an operator, and goes on below. */
const OPEN_END = /(?<![ \t])[ \t]*\n/g;

/** The backslash at the end of a line was lost: the flags below run as a command of their own. */
export const missingContinuation: Rule = {
  code: 'missing-continuation',
  severity: 'warning',
  describe: 'A backslash is missing at the end of a line whose command goes on below',

  detect(draft) {
    const {source} = draft;
    if (!source.includes('\n') || !hasCommand(draft)) {
      return [];
    }
    const states = draft.quoting;
    return [...source.matchAll(OPEN_END)].flatMap((match) => {
      const before = match.index - 1;
      const next = match.index + match[0].length;
      const rest = source.slice(next).trimStart();
      if (
        before < 0 ||
        states[match.index + match[0].length - 1] !== Quoting.None ||
        states[before] === Quoting.Comment ||
        /[|&;({\n]/.test(source[before] as string) ||
        rest === '' ||
        rest.startsWith('#') ||
        isKnownTool(/^\S*/.exec(rest)?.[0] ?? '') ||
        source[next] === '\n'
      ) {
        return [];
      }
      // `# …` lines are no part of the command.
      return [
        {
          start: before + 1,
          end: next - 1,
          message: 'The command ends on this line: no backslash joins the next one to it',
          tip: 'End the line in ` \\`',
        },
      ];
    });
  },

  repair(draft, {start, end}) {
    // Whether the line below the statement is part of it cannot be told.
    if (draft.context.followed) {
      return null;
    }
    // `...` stands for lines that were left out: the text is no command that somebody runs.
    if (/^[ \t]*(?:\.{3}|…)[ \t]*$/m.test(draft.source)) {
      return null;
    }
    if (draft.text[start - 1] !== ',') {
      return [{start, end, text: ' \\'}];
    }
    // Helm overlooks a comma after the last value of `--set`, but the line below may go on with the list.
    const next = /^\s*(\S+)/.exec(draft.source.slice(end))?.[1] ?? '';
    const isSet = invocationAt(draft, start)?.flags.some(
      ({flag, word, valueWord}) =>
        flag.kind === 'key-value' &&
        (valueWord ?? word).end === start &&
        flag.name !== 'set-literal',
    );
    return isSet && looksLikeFlag(next) ? [{start: start - 1, end, text: ' \\'}] : null;
  },
};
