import {expect, test} from 'vitest';
import {chooseTable, unknownHeader} from '../../src/cli/choose-table.js';
import {importTables} from '../../src/exchange/import/tables.js';
import {tableOf} from '../exchange/data.js';

const SETTINGS = tableOf(['Key', 'Type'], ['a', 'b']);
const RELEASES = tableOf(['Kite', 'Kubernetes'], ['v1.2', '1.30']);
const TURNED = tableOf(['', 'v1.2', 'v1.1'], ['Kubernetes', '1.30', '1.29']);

function chosen(text: string, table?: number) {
  const options = {path: 'page.md', ...(table !== undefined && {table})};
  const {tables} = importTables(text, options);
  const {code, line, message} = chooseTable(text, tables, options);
  return `${line} ${code}: ${message}`;
}

test.each<[string, string, number | undefined, string]>([
  [
    'several',
    `${RELEASES}\n${SETTINGS}\n${RELEASES}`,
    undefined,
    '1 several-tables: 2 tables can be imported: 1 (line 1), 3 (line 9)',
  ],
  [
    'none that is meant',
    `\n${SETTINGS}\n${SETTINGS}`,
    undefined,
    '2 nothing-to-import: no table looks as if it was about versions, compatibility or support; there are: 1 (line 2), 2 (line 6)',
  ],
  [
    'none with the number',
    RELEASES,
    2,
    '1 nothing-to-import: there is no table 2; there are: 1 (line 1)',
  ],
  ['none', 'Kite,Kubernetes\n', undefined, '1 nothing-to-import: there is no table in Markdown'],
  [
    'one in HTML',
    'a\n\n<table></table>\n',
    undefined,
    '3 nothing-to-import: there is no table in Markdown, and none in HTML that can be read',
  ],
])('%s', (_, text, table, expected) => {
  expect(chosen(text, table)).toBe(expected);
});

test('of many tables the first are listed', () => {
  expect(chosen(`${SETTINGS}\n`.repeat(30))).toMatch(/20 \(line 77\)$/);
});

test.each([
  [RELEASES, [{}], null],
  [RELEASES, [{columns: {Kubernetes: 'note' as const}, releaseColumn: 'Kite'}], null],
  [TURNED, [{columns: {Kubernetes: 'note' as const}}], null],
  ['no table', [{releaseColumn: 'Kite'}], null],
  // Of several, one is enough.
  [`${RELEASES}\n${SETTINGS}`, [{table: 1, releaseColumn: 'Key'}, {table: 2}], null],
  [
    `${RELEASES}\n${SETTINGS}`,
    [{table: 1, releaseColumn: 'Key'}],
    'no column is headed `Key`: the headers are `Kite`, `Kubernetes`',
  ],
  [RELEASES, [{releaseColumn: 'Kites'}], 'no column is headed `Kites`: did you mean `Kite`?'],
])('%j, %j: %s', (text, options, expected) => {
  expect(unknownHeader(text, options)).toBe(expected);
});
