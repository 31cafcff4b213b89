import type {Rule} from '../rule.js';
import {grammarAt, toolWords} from '../scope.js';
import {closestFlag} from '../spelling.js';

const DASHED = /^([-‐-―−﹘﹣－]*[‐-―−﹘﹣－][-‐-―−﹘﹣－]*)(\p{L}[\w-]*)/u;

/** A word processor made an en or em dash of the hyphens: `–namespace`, `—set`. */
export const unicodeDash: Rule = {
  code: 'unicode-dash',
  severity: 'warning',
  describe: 'A typographic dash stands where a flag needs hyphens',

  detect(draft) {
    return toolWords(draft).flatMap(({word}) => {
      const match = DASHED.exec(word.text);
      return match
        ? [
            {
              start: word.start,
              end: word.start + (match[1] as string).length,
              message: `\`${match[0]}\` starts with a typographic dash, so it is not a flag`,
              tip: 'Write flags with hyphens, and keep "smart" punctuation out of code',
            },
          ]
        : [];
    });
  },

  repair(draft, fault) {
    // All of the word's name: what another dash joins to it is of another flag.
    const word = toolWords(draft).find(({word: {start}}) => start === fault.start)?.word;
    const name = word?.text.slice(fault.end - fault.start).replace(/=.*$/s, '') ?? '';
    const grammar = grammarAt(draft, fault.start);
    if (!grammar) {
      return null;
    }
    const short = name.length === 1 && grammar.shorthands.has(name);
    const known = grammar.flags.has(name) || closestFlag(name, grammar) !== null;
    return short || known ? [{start: fault.start, end: fault.end, text: short ? '-' : '--'}] : null;
  },
};
