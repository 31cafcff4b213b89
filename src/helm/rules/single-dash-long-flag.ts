import {helm2Flag, modernForm} from '../helm2.js';
import type {Rule} from '../rule.js';
import {grammarAt, toolWords} from '../scope.js';

/** One hyphen where a long flag needs two: `-install` is `-i -n stall` to Helm. */
export const singleDashLongFlag: Rule = {
  code: 'single-dash-long-flag',
  severity: 'warning',
  describe: 'A long flag has only one hyphen, and is read as several short ones',

  detect(draft) {
    return toolWords(draft).flatMap(({word, invocation, command}) => {
      const name = /^-([a-z][a-z0-9-]+)(?:=.*)?$/s.exec(word.value)?.[1] ?? '';
      const before = command.words[command.words.indexOf(word) - 1];
      // `-name web` passes as a namespace; what Helm does not accept is reported as such.
      const objected = invocation.objections.some((objection) => objection.word === word);
      const former = objected ? null : helm2Flag(invocation, name);
      const known = invocation.grammar?.flags.has(name) || former;
      return name.length > 1 && known && before?.text !== '-'
        ? [
            {
              start: word.start,
              end: word.start + 1,
              message: `\`-${name}\` is read as the short flags ${[...name]
                .slice(0, 3)
                .map((letter) => `-${letter}`)
                .join(' ')} …`,
              tip: (former && modernForm(former)) ?? `Write \`--${name}\``,
            },
          ]
        : [];
    });
  },

  repair(draft, {start, end}) {
    const name = /^[\w-]+/.exec(draft.source.slice(end))?.[0] ?? '';
    return grammarAt(draft, start)?.flags.has(name) ? [{start, end, text: '--'}] : null;
  },
};
