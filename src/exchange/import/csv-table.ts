import {escapeCell} from '../escape.js';
import {asMarkdown, type WrittenTable} from './written-table.js';

interface Field {
  readonly text: string;
  readonly offset: number;
}

/** A field, in quotation marks or not, and what ends it; RFC 4180. */
const field = (separator: string) =>
  new RegExp(
    `(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );

/** What can part fields. */
const SEPARATORS = [',', ';', '\t'];

/** Reads separated values; `null`: there are none, or a quotation mark has no partner. */
export function csvTable(source: string): WrittenTable | null {
  const [header = ''] = source.split(/\r?\n/, 1);
  const count = (separator: string) => header.split(separator).length;
  const separator = SEPARATORS.reduce((a, b) => (count(b) > count(a) ? b : a));
  const rows = rowsOf(source, separator);
  const width = Math.max(0, ...(rows ?? []).map((row) => row.length));
  if (!rows || width < 2) return null;
  return {
    markdown: asMarkdown(
      rows.map((row) => Array.from({length: width}, (_, at) => escapeCell(row[at]?.text ?? ''))),
    ),
    offsets: rows.map((row) =>
      Array.from({length: width}, (_, at) => (row[at] ?? row.at(-1))?.offset ?? 0),
    ),
  };
}

/** Rows that are not blank. */
function rowsOf(source: string, separator: string): Field[][] | null {
  const pattern = field(separator);
  const rows: Field[][] = [];
  let row: Field[] = [];
  for (let offset = 0; offset < source.length || row.length > 0; offset = pattern.lastIndex) {
    pattern.lastIndex = offset;
    const match = pattern.exec(source);
    if (!match) return null;
    const [, quoted, bare = '', ending] = match;
    const text = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    // Before what a spreadsheet would take for a formula stands an apostrophe.
    row.push({text: text.trim().replace(/^'(?=[=+@-])/, ''), offset});
    if (ending === separator) continue;
    if (row.some((one) => one.text !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
