/** Room for the arrow of a select or of a list of suggestions, in widths of the digit 0. */
const ARROW = 5;

/**
 * Letters of East Asian scripts: each is as wide as two digits. What else stands between them is rare,
 * and a field that is too wide cuts nothing. https://www.unicode.org/reports/tr11/
 */
const WIDE = /[\u2e80-\ufaff\uff01-\uff60]/g;

/**
 * The style of a field as wide as the longest text it can hold, from the start: options come
 * after the static HTML, and nothing may move. In few bytes, for static HTML has many.
 *
 * @param texts What the field can hold.
 * @param least Its characters if all texts are shorter, for what a reader types. Default 0.
 */
export function fieldWidth(texts: readonly string[], least = 0): {inlineSize: string} {
  const longest = Math.max(least, ...texts.map((text) => text.replace(WIDE, '00').length));
  return {inlineSize: `${String(longest + ARROW)}ch`};
}
