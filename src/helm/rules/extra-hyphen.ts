import type {Rule} from '../rule.js';
import {grammarBefore, toolWords} from '../scope.js';

/** `---wait`; or `--n`, where no command before it says whether it has such a flag. */
const FLAG = /^(-{3,}|--(?=[a-z](?:=|$)))(\p{L}[\w-]*)(?:=.*)?$/su;

/** More than two hyphens before a flag: an editor doubled `--`, or a key stuck. Or two before a letter, in front of the command. */
export const extraHyphen: Rule = {
  code: 'extra-hyphen',
  severity: 'warning',
  describe: 'A flag starts with more than two hyphens',

  detect: (draft) =>
    toolWords(draft).flatMap(({word, invocation}) => {
      const [, hyphens = '', name = ''] = FLAG.exec(word.text) ?? [];
      const [start, end] = [word.start, word.start + hyphens.length];
      // Another rule knows `--n` behind a command.
      const grammar = hyphens === '--' ? null : invocation.grammar;
      const {flags, shorthands} = grammar ?? grammarBefore(draft, word, invocation) ?? {};
      const meant = flags?.has(name) ? '--' : shorthands?.has(name) ? '-' : null;
      return meant && meant !== hyphens
        ? [
            {
              start,
              end,
              message: `\`${hyphens}${name}\` is no flag: it has hyphens too many`,
              tip: `Write \`${meant}${name}\``,
              edits: [{start, end, text: meant}],
            },
          ]
        : [];
    }),
};
