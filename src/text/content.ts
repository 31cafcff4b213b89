/** The front matter of a file, its fences included. */
export const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

/** Spaces in place of all but line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/**
 * Blanks out front matter, and keeps every offset. A byte order mark by itself becomes a line break: a
 * parser of Markdown would drop it, and all offsets would be one less; a space would indent what follows.
 */
export function blankFrontMatter(source: string): string {
  return source.replace(FRONT_MATTER, blank).replace(/^\uFEFF/, '\n');
}
