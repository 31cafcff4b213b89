import type {CompatData} from '../../compat/model.js';
import {oneCell} from '../escape.js';
import {cellReader, layoutOf, rowsOf, writtenReader} from '../layout.js';

/** How a Markdown table is laid out. */
export interface MarkdownOptions {
  /** Whether spaces bring the columns of the source below each other. Default: true */
  readonly aligned?: boolean;
}

/**
 * The matrix as a Markdown table (GFM), the table alone.
 *
 * Its columns and their order are those of the table that the data was imported from (`table`
 * in the data file), else release, dependencies, dates, support status and notes, as far as the
 * data states them. A bundled dependency stands in brackets after what ships it.
 *
 * @returns Markdown with a final line ending
 */
export function toMarkdown(data: CompatData, {aligned = true}: MarkdownOptions = {}): string {
  const grid = toGrid(data);
  const columns = grid[0]?.length ?? 0;
  const widths = Array.from({length: columns}, (_, index) =>
    aligned ? widthOf(grid.map((row) => row[index] ?? '')) : 3,
  );
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell, index) => ` ${cell.padEnd(widths[index] ?? 0)} `).join('|')}|\n`;
  const [head = [], ...body] = grid;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('');
}

/** A cell of a thousand characters must not make every row that long. */
const WIDEST = 60;

function widthOf(cells: readonly string[]): number {
  return cells.reduce((most, {length}) => (length > WIDEST ? most : Math.max(most, length)), 3);
}

/**
 * The cells of the table in Markdown, headers first. All rows have as many cells as
 * there are headers, or more where the table has cells beyond its last header.
 */
export function toGrid(data: CompatData): string[][] {
  const layout = layoutOf(data);
  const read = cellReader(data, layout);
  const columns = layout.columns.map((column) => ({column, written: writtenReader(column)}));
  const rows = rowsOf(data, layout).map((row) =>
    columns.map(({column, written}) => {
      const {value, markdown} = read(row, column);
      return oneCell(written(row, value) ?? markdown);
    }),
  );
  const headers = layout.columns.flatMap(({header}) =>
    header === undefined ? [] : [oneCell(header)],
  );
  if (layout.releasesIn === 'columns') {
    return headers.map((header, index) => [header, ...rows.map((row) => row[index] ?? '')]);
  }
  return [headers, ...rows.map((row) => withoutBlankEnd(row, headers.length))];
}

/** Cells beyond the last header, as far as something stands in them. */
function withoutBlankEnd(row: readonly string[], least: number): string[] {
  const last = row.findLastIndex((cell) => cell !== '');
  return row.slice(0, Math.max(least, last + 1));
}
