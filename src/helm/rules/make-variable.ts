import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

const MAKE_VARIABLE = /\$\(([A-Z][A-Z0-9_]*)\)/;

/** `$(NAME)` is a variable in a Makefile; a shell runs a command of that name. */
export const makeVariable: Rule = {
  code: 'make-variable',
  severity: 'warning',
  describe: 'A Makefile variable stands in a shell command',

  detect(draft) {
    return toolWords(draft).flatMap(({word}) => {
      const match = MAKE_VARIABLE.exec(word.text);
      return match
        ? [
            {
              start: word.start + match.index,
              end: word.start + match.index + match[0].length,
              message: `\`${match[0]}\` runs a command of that name`,
              tip: `Write \`\${${match[1]}}\` for the variable`,
            },
          ]
        : [];
    });
  },

  repair: () => null,
};
