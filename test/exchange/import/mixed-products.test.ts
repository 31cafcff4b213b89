import {expect, test} from 'vitest';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {mixedProducts} from '../../../src/exchange/import/mixed-products.js';
import type {ImportOptions} from '../../../src/exchange/import/options.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {importTables} from '../../../src/exchange/import/tables.js';
import {tableOf} from '../data.js';

const MIXED = [
  ['Product', 'Version', 'Kubernetes'],
  ['Kite', '1.2', '1.28+'],
  ['', '1.1', '1.27+'],
  ['Line', '3.4', '1.25+'],
];

function namesOf(rows: readonly (readonly string[])[], options: ImportOptions = {}) {
  const grid = toGrid(readTables(tableOf(...rows), false)[0]?.rows ?? []);
  return mixedProducts(grid, options)?.names ?? null;
}

test.each<[string, string[][], string[] | null]>([
  ['two products', MIXED, ['Kite', 'Line']],
  ['a column behind', MIXED.map(([a = '', b = '', c = '']) => [b, a, c]), ['Kite', 'Line']],
  ['one product', MIXED.slice(0, 3), null],
  ['marks', MIXED.map(([, ...b], at) => [at === 0 ? 'Product' : at % 2 ? 'Yes' : '*', ...b]), null],
  ['a named column', MIXED.map(([a = '', ...b]) => [a.replace('Product', 'Team'), ...b]), null],
  ['releases of a named one', [['Component', 'Kite'], ...MIXED.slice(1)], null],
])('%s', (_, rows, names) => {
  expect(namesOf(rows)).toEqual(names);
});

test('who says what the column holds knows better', () => {
  expect(namesOf(MIXED, {columns: {Product: 'note'}})).toBeNull();
});

test('releases of several products become no data of one', () => {
  const {tables} = importTables(tableOf(...MIXED));
  expect(tables.map(({data}) => data)).toEqual([null]);
  expect(tables[0]?.problems).toMatchObject([
    {
      code: 'nothing-to-import',
      line: 1,
      column: 3,
      message:
        'the column `Product` names several products, such as `Kite` and `Line`; releases of one file are of one',
      tip: expect.stringContaining('`--column "Product=note"`') as string,
    },
  ]);
  const [table] = importTables(tableOf(...MIXED), {columns: {Product: 'note'}}).tables;
  expect(table?.data?.releases.map(({line, note}) => [line, note])).toEqual([
    ['1.2', 'Kite'],
    ['1.1', undefined],
    ['3.4', 'Line'],
  ]);
});
