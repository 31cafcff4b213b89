import fc from 'fast-check';
import {expect, test} from 'vitest';
import {csvTable} from '../../../src/exchange/import/csv-table.js';
import {toCsv} from '../../../src/exchange/export/csv.js';
import {importTables} from '../../../src/exchange/index.js';
import {dataFrom} from '../data.js';

function rowsOf(source: string): string[] | undefined {
  const lines = csvTable(source)?.markdown.split('\n');
  return lines?.filter((_, index) => index !== 1);
}

test.each([
  ['a,b\n1,2\n', ['| a | b |', '| 1 | 2 |']],
  ['a;b\r\n1,2;3\r\n', ['| a | b |', '| 1,2 | 3 |']],
  ['a\tb\n1\t2', ['| a | b |', '| 1 | 2 |']],
  ['a,b\n"1, ""2""",3', ['| a | b |', '| 1, "2" | 3 |']],
  ['a,b\n"1\n2",3', ['| a | b |', '| 1<br>2 | 3 |']],
  ['a,b\n1|2,<3\n', ['| a | b |', '| 1\\|2 | \\<3 |']],
  ['a,b\n1\n\n,\n', ['| a | b |', '| 1 |  |']],
  ["a,b\n'-1,'=2\n", ['| a | b |', '| -1 | =2 |']],
  ['a,b\n1,\n', ['| a | b |', '| 1 |  |']],
])('%j is %j', (source, rows) => {
  expect(rowsOf(source)).toEqual(rows);
});

test.each(['', 'a\nb\n', 'a,b\n"1,2\n'])('%j is no table', (source) => {
  expect(csvTable(source)).toBeNull();
});

test('fields have their places, and a short row those of its last', () => {
  expect(csvTable('a,b\n1\n')?.offsets).toEqual([
    [0, 2],
    [4, 4],
  ]);
});

test('every text is read again', () => {
  const cell = fc.string({unit: 'grapheme', maxLength: 8}).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(cell, {minLength: 2, maxLength: 4}), (cells) => {
      const line = cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
      expect(csvTable(`a,b\n${line}\n`)?.offsets.length).toBe(cells.some((one) => one) ? 2 : 1);
    }),
  );
});

test('a file of separated values is imported, whatever it is about', () => {
  const {tables, problems} = importTables('Kite;Kubernetes\nv1.2;1.28, 1.29\n', {
    path: 'kite.csv',
  });
  expect(problems).toEqual([]);
  expect(tables[0]?.data?.releases[0]?.requires['kubernetes']?.[0]?.range.text).toBe('1.28, 1.29');
  expect(importTables('a', {path: 'a.csv'}).tables).toEqual([]);
});

test('what is exported as CSV can be imported', () => {
  const data = dataFrom(`product: {id: kite, name: Kite}
dependencies: [{id: kubernetes, name: Kubernetes}]
releases:
  - {line: v1.2, released: 2026-01-02, status: supported, requires: {kubernetes: ">= 1.28"}}
`);
  const [table] = importTables(toCsv(data), {path: 'kite.csv', product: 'kite'}).tables;
  expect(table?.data?.releases).toMatchObject([
    {line: 'v1.2', released: '2026-01-02', status: 'supported'},
  ]);
});
