/**
 * Signs that word processors, web pages, input methods, PDFs and wrong encodings put in the place of the
 * keyboard's, by what they stand for. Each text is the inside of a pattern's class: `[${DASHES}]`.
 */

/** For one hyphen: they differ from the keyboard's in looks alone, and are nobody's punctuation. */
export const HYPHENS = '\u2010\u2011\ufe63\uff0d';
/** For two hyphens, of which word processors make these, or for one: em dash, horizontal bar. */
export const LONG_DASHES = '\u2014\u2015';
/** For one hyphen or two, of which nobody can tell: figure dash, en dash, minus, small em dash. */
const SHORT_DASHES = '\u2012\u2013\u2212\ufe58';
/** For hyphens. */
export const DASHES = HYPHENS + SHORT_DASHES + LONG_DASHES;

/** What each typographic quote stands for, accents and primes in their place included. */
export const STRAIGHT_QUOTES: Readonly<Record<string, '"' | "'">> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '＂': '"',
  '＇': "'",
  '″': '"',
  '′': "'",
  '´': "'",
  '«': '"',
  '»': '"',
};
/** For `"` and `'`. */
export const QUOTES = Object.keys(STRAIGHT_QUOTES).join('');

/** For a space: all of Unicode's category Zs, which a shell takes for letters. */
export const SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000';
/** For nothing: where a word may be broken or joined, and byte order marks. */
export const WIDTHLESS = '\u00ad\u200b\u2060\ufeff';
/** For nothing as well, but letters of some scripts and signs need them: joiners, and marks of direction. */
const JOINERS_AND_DIRECTIONS = '\u200c-\u200f\u202a-\u202e\u2066-\u2069';
/** For nothing. */
export const ZERO_WIDTH = WIDTHLESS + JOINERS_AND_DIRECTIONS;

/** For ASCII's character of the same name: as wide as an ideograph (https://www.unicode.org/charts/PDF/UFF00.pdf). */
export const FULL_WIDTH = '\uff01-\uff5e';
/** For a comma and a full stop, in Chinese and Japanese. */
export const IDEOGRAPHIC_STOPS = '、。';

/** For two or three letters, as PDFs have them. */
export const LIGATURES = '\ufb00-\ufb06';
/** For letters of Latin that look the same, where they stand beside one: Greek and Cyrillic. */
export const GREEK_AND_CYRILLIC = '\u0370-\u052f';

const FULL_WIDTH_SIGN = new RegExp(`[${FULL_WIDTH}]`, 'g');

/** A text with ASCII's characters in place of the full-width ones. */
export function toAscii(text: string): string {
  return text.replace(FULL_WIDTH_SIGN, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
