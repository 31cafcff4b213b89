import type {Texts} from './scalar.js';
import {HEADER} from './table-header.js';

/**
 * The rows of tables that the header makes known, as objects of their columns: what kubectl, eksctl,
 * gcloud and az print. A table ends before a line with more or fewer cells than its header.
 */
export function tableRows(lines: readonly string[]): Texts[] {
  let header: readonly string[] = [];
  return lines.flatMap((text, index): Texts[] => {
    // Of all headers this one alone has a space; no cell of these tables has one.
    const cells = text.trim().replace('NODE SELECTOR', 'NODE-SELECTOR').split(/\s+/);
    const isHeader = HEADER.test(text);
    if (isHeader || cells.length !== header.length) header = isHeader ? cells : [];
    return isHeader || header.length === 0
      ? []
      : [new Map(cells.map((value, place) => [header[place] ?? '', {value, line: index + 1}]))];
  });
}
