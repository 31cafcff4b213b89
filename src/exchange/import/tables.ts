import {Findings} from './findings.js';
import {importTable, type ImportedTable} from './import-table.js';
import {isAboutVersions} from './recognise.js';
import type {ImportOptions} from './options.js';
import {readTables} from './source-table.js';
import type {Problem} from '../../problem.js';

/** One table of a text, and where it stands. */
export interface FoundTable extends ImportedTable {
  /** Offsets of the table in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** 1-based line on which the table starts. */
  readonly line: number;
  /** Which table of the text it is, counted from 1, those that are about something else included. */
  readonly number: number;
}

export interface ImportResult {
  readonly tables: readonly FoundTable[];
  /** What is wrong with the text as a whole. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the tables of a Markdown text that are about versions, compatibility or support, and
 * reads each as the data of a matrix. Never throws: whatever is wrong is among the problems.
 *
 * @param markdown a page, or a table alone
 * @param options what the tables do not say themselves
 */
export function importTables(markdown: string, options: ImportOptions = {}): ImportResult {
  const {path = 'table.md', table: wanted} = options;
  const findings = new Findings(markdown, path);
  const found = readTables(markdown, /\.mdx$/i.test(path));
  const tables = found.flatMap((table, index): FoundTable[] => {
    const number = index + 1;
    if (wanted === undefined ? !isAboutVersions(table) : wanted !== number) return [];
    const {start, end} = table;
    const imported = importTable(table, {source: markdown, path, options});
    return [{...imported, start, end, line: findings.lineOf(start), number}];
  });
  return {tables, problems: findings.sorted()};
}
