/** What begins a heading, a quote, an item of a list or a line between parts (https://spec.commonmark.org/0.31.2/#blocks-and-inlines). */
const MARKER = /^(\d{0,9})([.)#+*=-](?!\w)|>)/;

/**
 * Markdown of text, escaped for the start of a block: what only counts there would make a heading, a
 * quote or a list of it.
 *
 * @param markdown on one line, its inline markup escaped
 */
export function escapeBlockStart(markdown: string): string {
  return markdown.replace(MARKER, '$1\\$2');
}
