import {Quoting, quotingOf} from '../../shell/quoting.js';
import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** `<NAME>` unquoted: pasted as it stands it reads from NAME and writes to the next word. */
export const unquotedPlaceholder: Rule = {
  code: 'unquoted-placeholder',
  severity: 'advice',
  describe: 'A placeholder runs as a redirection when the command is pasted',

  detect(draft) {
    return toolWords(draft).flatMap(({word}) => {
      const at = word.text.search(/<\p{L}[^<>]*>/u);
      const plain =
        at >= 0 && quotingOf(word.text)[at] === Quoting.None && !word.text.includes('{{');
      return plain
        ? [
            {
              start: word.start + at,
              end: word.end,
              message: `\`${word.text}\` runs as a redirection when pasted, and formatters move it`,
              tip: 'Put the placeholder in quotes, or use a variable',
            },
          ]
        : [];
    });
  },
};
