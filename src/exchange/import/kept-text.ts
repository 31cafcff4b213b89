/** A cell's text on one line; a line break parts items of a list. */
export function flat(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}
