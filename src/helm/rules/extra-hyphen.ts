import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** More than two hyphens before a flag: an editor doubled `--`, or a key stuck. */
export const extraHyphen: Rule = {
  code: 'extra-hyphen',
  severity: 'warning',
  describe: 'A flag starts with more than two hyphens',

  detect: (draft) =>
    toolWords(draft).flatMap(({word, invocation}) => {
      const [, hyphens = '', name = ''] = /^(-{3,})(\p{L}[\w-]*)(?:=.*)?$/su.exec(word.text) ?? [];
      const [start, end] = [word.start, word.start + hyphens.length];
      const {flags, shorthands} = invocation.grammar ?? {};
      const meant = flags?.has(name) ? '--' : shorthands?.has(name) ? '-' : null;
      return meant
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
