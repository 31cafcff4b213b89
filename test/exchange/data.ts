import {parseData} from '../../src/exchange/index.js';
import type {CompatData} from '../../src/compat/index.js';
import type {FoundTable} from '../../src/exchange/import/result.js';
import {importTables} from '../../src/exchange/import/tables.js';
import type {ImportOptions} from '../../src/exchange/import/options.js';

/** Data from YAML; a test that gives none is wrong. */
export function dataFrom(yaml: string): CompatData {
  const {data, problems} = parseData(yaml, {path: 'compat.yaml'});
  if (!data) throw new Error(problems.map(({message}) => message).join('\n'));
  return data;
}

/** The only table of a text, which must give data. */
export function imported(
  markdown: string,
  options?: ImportOptions,
): FoundTable & {readonly data: CompatData} {
  const {tables, problems} = importTables(markdown, options);
  const [table] = tables;
  if (!table?.data) {
    throw new Error([...problems, ...(table?.problems ?? [])].map(({message}) => message).join());
  }
  return {...table, data: table.data};
}

/** A table of these rows, headers first. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** Cells of a printed table, headers first, without the delimiter row. */
export function cellsOf(markdown: string): string[][] {
  const [head = '', , ...body] = markdown.trim().split('\n');
  return [head, ...body].map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}
