import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** One hyphen where a long flag needs two: `-install` is `-i -n stall` to Helm. */
export const singleDashLongFlag: Rule = {
  code: 'single-dash-long-flag',
  severity: 'warning',
  describe: 'A long flag has only one hyphen, and is read as several short ones',

  detect(draft) {
    return toolWords(draft).flatMap(({word, invocation, command}) => {
      const name = /^-([a-z][a-z0-9-]+)(?:=.*)?$/s.exec(word.value)?.[1];
      const before = command.words[command.words.indexOf(word) - 1];
      return name && invocation.grammar?.flags.has(name) && before?.text !== '-'
        ? [
            {
              start: word.start,
              end: word.start + 1,
              message: `\`-${name}\` is read as the short flags ${[...name]
                .slice(0, 3)
                .map((letter) => `-${letter}`)
                .join(' ')} …`,
              tip: `Write \`--${name}\``,
            },
          ]
        : [];
    });
  },

  repair: (_draft, {start, end}) => [{start, end, text: '--'}],
};
