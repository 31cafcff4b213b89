import type {CommandGrammar} from '../commands/grammar.js';
import {helm2Flag, modernForm} from '../helm2.js';
import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';
import {closestFlag} from '../spelling.js';

/** One hyphen where a long flag needs two: `-install` is `-i -n stall` to Helm. */
export const singleDashLongFlag: Rule = {
  code: 'single-dash-long-flag',
  severity: 'warning',
  describe: 'A long flag has only one hyphen, and is read as several short ones',

  detect(draft) {
    return toolWords(draft).flatMap(({word, invocation}) => {
      const name = /^-([a-z][a-z0-9-]+)(?:=.*)?$/s.exec(word.value)?.[1] ?? '';
      if (name.length < 2) {
        return [];
      }
      // What the shell makes of the words before may hide the dash.
      const isSplit = /(?:^|\s)-[ \t]+$/.test(draft.source.slice(0, word.start));
      // `-name web` passes as a namespace; what Helm does not accept is reported as such.
      const objected = invocation.objections.some((objection) => objection.word === word);
      const former = objected ? null : helm2Flag(invocation, name);
      const meant = invocation.grammar && longFlag(name, invocation.grammar);
      const [start, end] = [word.start, word.start + 1 + name.length];
      return (meant || former) && !isSplit
        ? [
            {
              start,
              end,
              message: `\`-${name}\` is read as the short flags ${[...name]
                .slice(0, 3)
                .map((letter) => `-${letter}`)
                .join(' ')} …`,
              tip: (former && modernForm(former)) ?? `Write \`--${meant ?? name}\``,
              edits:
                meant && draft.source.startsWith(name, start + 1)
                  ? [{start, end, text: `--${meant}`}]
                  : null,
            },
          ]
        : [];
    });
  },
};

/** Names shorter than this may well be several short flags: `-aqd`. */
const SHORTEST_MISSPELT = 5;

/** The long flag that a name is, or is one slip away from; `-ndebug` is a value glued to `-n`. */
function longFlag(name: string, grammar: CommandGrammar): string | null {
  if (grammar.flags.has(name)) {
    return name;
  }
  const near = name.length < SHORTEST_MISSPELT ? null : closestFlag(name, grammar);
  return near?.[0] === name[0] ? near : null;
}
