import {readTables} from '../exchange/import/source-table.js';
import {commentsIn} from '../text/silence.js';
import type {MarkdownFormat} from './markdown.js';

/** One cell of a table. */
export interface TableCell {
  /** As readers see it: without markup, tags and footnotes, on one line. */
  readonly text: string;
  /** Offset in the source of its first character that is no space. */
  readonly offset: number;
}

/** A table of a source file. */
export interface Table {
  readonly header: readonly TableCell[];
  readonly rows: ReadonlyArray<readonly TableCell[]>;
  /** The comments right above the table, each on a line of its own; empty if there are none. */
  readonly above: string;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
}

/** The first cell of a delimiter row, which every table has, and the start of the second. */
const DELIMITER = /^(?:[ \t>*+\d.)]|-[ \t])*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m;

/** Whether a source may hold a table of several columns: two searches. */
export function mayHoldTable(source: string): boolean {
  return source.includes('|') && DELIMITER.test(source);
}

/** The tables of a Markdown source, in its order; those in comments and code are none. */
export function tablesOf(source: string, format: MarkdownFormat): Table[] {
  return readTables(source, format === 'mdx').map(({rows, start, end}) => {
    const [header = [], ...body] = rows.map((cells) => cells.map(onOneLine));
    return {header, rows: body, above: commentsAbove(source, start), start, end};
  });
}

function onOneLine({text, offset}: TableCell): TableCell {
  return {text: text.replace(/\s+/g, ' '), offset};
}

/** The lines of comments before an offset; one for another tool may stand between. */
function commentsAbove(source: string, offset: number): string {
  const before = source.slice(0, offset).split(/\r\n|\n|\r/);
  const last = before.findLastIndex((line) => line.trim() !== '' && commentsIn(line) === null);
  return before
    .slice(last + 1)
    .join('\n')
    .trim();
}
