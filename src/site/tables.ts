import {readTables} from '../exchange/import/source-table.js';
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
  /** The last line of what stands above the table; empty if nothing does. */
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
    return {header, rows: body, above: lineAbove(source, start), start, end};
  });
}

function onOneLine({text, offset}: TableCell): TableCell {
  return {text: text.replace(/\s+/g, ' '), offset};
}

/** The last line with text before an offset; a comment that silences stands on one line. */
function lineAbove(source: string, offset: number): string {
  const text = source.slice(0, offset).trimEnd();
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1).trim();
}
