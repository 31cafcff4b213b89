import {expect, test} from 'vitest';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {planColumns} from '../../../src/exchange/import/plan.js';
import type {ReleaseDraft} from '../../../src/exchange/import/release-draft.js';
import {blur, rowPerOf} from '../../../src/exchange/import/repeated-rows.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

function read(...rows: string[][]) {
  const grid = toGrid(readTables(tableOf(['Kite', 'Go', 'Helm'], ...rows), false)[0]?.rows ?? []);
  return {grid, plan: planColumns(grid, 'kite', {})};
}

test.each<[string, string[][], string | undefined]>([
  [
    'one column differs',
    [
      ['v1', '1.22', '3'],
      ['v1', '1.23', '3'],
    ],
    'go',
  ],
  [
    'cells are blank',
    [
      ['v1', '1.22', '3'],
      ['', '1.23', ''],
    ],
    'go',
  ],
  [
    'two differ',
    [
      ['v1', '1.22', '3'],
      ['v1', '1.23', '4'],
    ],
    undefined,
  ],
  [
    'none is repeated',
    [
      ['v2', '1.22', '3'],
      ['v1', '1.23', '3'],
    ],
    undefined,
  ],
  [
    'it is named further down',
    [
      ['v1', '1.22', '3'],
      ['v1', '1.23', '3'],
      ['v2', '1', '3'],
      ['v1', '2', '3'],
    ],
    undefined,
  ],
])('rows of a release are alternatives where %s', (_, rows, id) => {
  const {grid, plan} = read(...rows);
  const lines = rows.map(([line = ''], index) => line || (rows[index - 1]?.[0] ?? ''));
  expect(rowPerOf(grid, plan, lines)).toBe(id);
});

test('what rows of one release state differently is text', () => {
  const {grid, plan} = read(['v1', '1.22', '3'], ['v1', '1.23', '3'], ['v2', '1.24', '3']);
  const draft = (line: string, go: string): ReleaseDraft => ({
    line,
    requires: new Map([
      ['go', [{range: go, claim: 'tested', note: 'n'}]],
      ['helm', [{range: '3'}]],
    ]),
  });
  const drafts = [draft('v1', '1.22'), draft('v1 (2)', '1.23'), draft('v2', '1.24')];
  blur(grid, plan, drafts, ['v1', 'v1', 'v2']);
  expect(drafts.map(({requires}) => [requires.get('go'), requires.get('helm')])).toEqual([
    [[{range: '“1.22”', note: 'n'}], [{range: '3'}]],
    [[{range: '“1.23”', note: 'n'}], [{range: '3'}]],
    [[{range: '1.24', claim: 'tested', note: 'n'}], [{range: '3'}]],
  ]);
});

test('a status or a date that rows of one release differ in is not of the release', () => {
  const headers = ['Version', 'Released', 'EOL', 'Status'];
  const rows = [
    ['v1', '2026-01', '2026-08', 'Supported'],
    ['v1', '2026-01', '', 'perhaps'],
    ['v2', '2025-01', '2025-08', 'Ended'],
  ];
  const grid = toGrid(readTables(tableOf(headers, ...rows), false)[0]?.rows ?? []);
  const drafts: ReleaseDraft[] = [
    {
      line: 'v1',
      released: '2026-01',
      endOfLife: '2026-08',
      status: 'supported',
      requires: new Map(),
    },
    {line: 'v1 (2)', released: '2026-01', requires: new Map()},
    {line: 'v2', status: 'end-of-life', requires: new Map()},
  ];
  blur(grid, planColumns(grid, 'kite', {}), drafts, ['v1', 'v1', 'v2']);
  expect(drafts.map(({status, released, endOfLife}) => [released, endOfLife, status])).toEqual([
    ['2026-01', '2026-08', undefined],
    ['2026-01', undefined, undefined],
    [undefined, undefined, 'end-of-life'],
  ]);
});
