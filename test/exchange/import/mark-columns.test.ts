import {expect, test} from 'vitest';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {markColumns, readMarkHeader} from '../../../src/exchange/import/mark-columns.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {isMark} from '../../../src/exchange/import/words.js';
import {tableOf} from '../data.js';

test.each([
  ['Kubernetes 1.30', 'Kubernetes', '1.30', undefined],
  ['K8s <= 1.12', 'K8s', '<= 1.12', undefined],
  ['Kubernetes 1.15+', 'Kubernetes', '1.15+', undefined],
  ['Kubernetes 1.15*', 'Kubernetes', '1.15', undefined],
  ['1.14.*', '', '1.14.*', undefined],
  ['1.16 (LTS)', '', '1.16', undefined],
  ['1.17 - 1.19', '', '1.17 - 1.19', undefined],
  ['Go 1.15 (beta)', 'Go', '1.15', 'beta'],
  ['Go 1.15 (unsupported)', 'Go', null, undefined],
  ['Cluster API v1alpha3 (v0.3.x)', 'Cluster API', 'v0.3.x', undefined],
  ['Broken on Go 1.15', 'Broken on Go', null, undefined],
  ['Ubuntu', 'Ubuntu', null, undefined],
])('%s is about %s %s', (text, name, version, doubt) => {
  expect(readMarkHeader(text, 1)).toEqual({
    index: 1,
    name,
    version,
    ...(doubt !== undefined && {doubt}),
  });
});

test.each([
  [
    ['Go 1.1', '1.2', 'Golang'],
    ['Go 1.1', 'Go 1.2', null],
  ],
  [
    ['1.1', '1.2'],
    [' 1.1', ' 1.2'],
  ],
  [['1.1'], [null]],
  [['Go 1.1'], ['Go 1.1']],
  [
    ['Go 1.1', 'Go 1.1'],
    [null, null],
  ],
  [
    ['Go 1.1', 'Go 1.1+'],
    [null, null],
  ],
  [
    ['Go 1.1', 'Rust 1', '2'],
    ['Go 1.1', 'Rust 1', null],
  ],
])('columns of marks under %j are about %j', (headers, expected) => {
  const markdown = tableOf(['Kite', ...headers], ['v1', ...headers.map(() => '✓')]);
  const grid = toGrid(readTables(markdown, false)[0]?.rows ?? []);
  const columns = markColumns(
    grid,
    headers.map((_, index) => index + 1),
    isMark,
  );
  expect(
    headers.map((_, index) => {
      const column = columns.get(index + 1);
      return column ? `${column.name} ${column.version}` : column;
    }),
  ).toEqual(expected);
});
