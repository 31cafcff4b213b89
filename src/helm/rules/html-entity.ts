import {Quoting} from '../../shell/quoting.js';
import type {Rule} from '../rule.js';

const CHARACTERS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  nbsp: ' ',
};
const ENTITY = /&(lt|gt|amp|quot|apos|#39|#x27|#34|nbsp);/g;

/** HTML was escaped once too often: `&lt;VERSION&gt;`, `&amp;&amp;`. */
export const htmlEntity: Rule = {
  code: 'html-entity',
  severity: 'warning',
  describe: 'An HTML entity stands in a command, where it is not decoded',

  detect(draft) {
    if (draft.text.search(ENTITY) < 0) {
      return [];
    }
    const states = draft.quoting;
    const found = [...draft.text.matchAll(ENTITY)].filter(
      ({index}) => states[index] === Quoting.None,
    );
    const [first] = found;
    const last = found.at(-1);
    return first && last
      ? [
          {
            start: first.index,
            end: last.index + last[0].length,
            message: `\`${first[0]}\` is not decoded in code: a shell sees a background job and more`,
            tip: 'Write the character itself',
          },
        ]
      : [];
  },

  repair(draft) {
    return [...draft.text.matchAll(ENTITY)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: CHARACTERS[match[1] as string] as string,
    }));
  },
};
