import {isSingleQuoted} from '../../shell/quoting.js';
import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** Kubernetes has the same notation for its own variables: those reach it if the shell leaves them alone. */
const MAKE_VARIABLE = /(?<!\\)\$\(([A-Z][A-Z0-9_]*)\)/;

/** `$(NAME)` is a variable in a Makefile; a shell runs a command of that name. */
export const makeVariable: Rule = {
  code: 'make-variable',
  severity: 'warning',
  describe: 'A Makefile variable stands in a shell command',

  detect(draft) {
    return toolWords(draft).flatMap(({word}) => {
      const match = MAKE_VARIABLE.exec(word.text);
      return match && !isSingleQuoted(draft.source, draft.quoting, word.start + match.index)
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
};
