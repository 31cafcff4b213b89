import {Quoting} from '../../shell/quoting.js';
import type {Draft} from '../draft.js';
import type {Fault, Rule} from '../rule.js';

/** What the bytes from 0x80 to 0x9f are in windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/**
 * The bytes of U+2000 to U+203F and of U+00A0 to U+00BF in UTF-8, each taken for a letter: dashes, quotes and
 * spaces. Of a no-break space an editor may have made an ordinary one, and of a quote's last byte nothing.
 */
const MOJIBAKE = new RegExp(
  `â[€\u0080]([${HIGH}\u0080-\u00bf])?|Â(?:([\u00a0-\u00bf])|(?=[ \\t\\n]))`,
  'g',
);

/** UTF-8 was read as windows-1252: `â€“namespace` was `–namespace`, and `helmÂ list` has a no-break space in it. */
export const mojibake: Rule = {
  code: 'mojibake',
  severity: 'warning',
  describe: 'A dash, a quote or a space was read in another encoding than it was written in',

  detect: (draft) =>
    /[âÂ]/.test(draft.text) && /helm|kubectl/.test(draft.text)
      ? placesIn(draft).map(({index: start, 0: text, 1: mark, 2: sign}): Fault => {
          const end = start + text.length;
          const meant = mark ? punctuation(mark) : (sign ?? (text === 'Â' ? '' : null));
          return {
            start,
            end,
            message: `\`${text}\` is what a wrong encoding made of a single sign`,
            tip: 'Save the page as UTF-8, and type the sign anew',
            edits: meant === null ? null : [{start, end, text: meant}],
          };
        })
      : [],
};

/** The character of which this was the last byte, behind 0xe2 0x80. */
function punctuation(last: string): string {
  const index = HIGH.indexOf(last);
  const byte = index < 0 ? last.charCodeAt(0) : 0x80 + index;
  return String.fromCharCode(0x2000 + (byte & 0x3f));
}

function placesIn({source, quoting}: Draft): RegExpExecArray[] {
  return [...source.matchAll(MOJIBAKE)].filter(({index, 0: text}) =>
    // Within quotes the letter may be meant.
    text === 'Â' ? quoting[index] === Quoting.None : quoting[index] !== Quoting.Comment,
  );
}
