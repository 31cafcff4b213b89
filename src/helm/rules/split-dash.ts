import type {Rule} from '../rule.js';
import {toolWords} from '../scope.js';

/** A list formatter took the hyphens of a flag for list markers: `- -namespace`, `-- namespace`. */
export const splitDash: Rule = {
  code: 'split-dash',
  severity: 'warning',
  describe: 'A space stands between the hyphens of a flag, or after them',

  detect(draft) {
    const words = toolWords(draft);
    return words.flatMap(({word, command, invocation}, i) => {
      const next = words[i + 1];
      if (!next || next.command !== command || !/^--?$/.test(word.text)) {
        return [];
      }
      const name = /^-?(\p{L}[\w-]*)(?:=.*)?$/su.exec(next.word.text)?.[1];
      const dashes = word.text + (next.word.text.startsWith('-') ? '-' : '');
      const known = name && dashes === '--' && invocation.grammar?.flags.has(name);
      const apart = /^[ \t]+$/.test(draft.source.slice(word.end, next.word.start));
      return known && apart
        ? [
            {
              start: word.end,
              end: next.word.start,
              message: `\`${draft.text.slice(word.start, next.word.end)}\` is no flag: a space splits its hyphens`,
              tip: `Write \`--${name}\``,
            },
          ]
        : [];
    });
  },

  repair: (_draft, {start, end}) => [{start, end, text: ''}],
};
