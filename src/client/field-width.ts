/** Room for the arrow of a select or of a list of suggestions, in widths of the digit 0. */
const ARROW = 5;

/** Letters of East Asian scripts and their punctuation: each takes the room of two digits. https://www.unicode.org/reports/tr11/ */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

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
