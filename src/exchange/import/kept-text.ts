import {parseRange} from '../../version/index.js';

/** A cell's text on one line; a line break parts items of a list. */
export function flat(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A cell's text as a data file keeps it without reading it: what would be a range there
 * stands in quotation marks, since no range does.
 */
export function keptText(text: string): string {
  const line = flat(text);
  return parseRange(line).kind === 'range' ? `“${line}”` : line;
}
