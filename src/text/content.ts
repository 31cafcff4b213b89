/** The front matter of a file, its fences included. */
export const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

/** Spaces in place of all but line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/**
 * Blanks out front matter and a byte order mark, and keeps every offset. A parser of Markdown
 * drops such a mark, and all offsets would be one less.
 */
export function blankFrontMatter(source: string): string {
  return source.replace(FRONT_MATTER, blank).replace(/^\uFEFF/, ' ');
}
