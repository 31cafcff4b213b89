import {describe, expect, test} from 'vitest';
import {
  caretLine,
  columnTexts,
  isLine,
  isNotStated,
  share,
  toGrid,
} from '../../../src/exchange/import/grid.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

test.each([
  'v1.2',
  '1.2.x',
  'main',
  'release-0.16',
  'Kite v1.2',
  'Kite HEAD 1.2',
  'v3.10 (Release)',
  'v2.0.x branch',
  'v1.2 LTS',
  '^14.0',
  'v1.2 <Badge text="old" />',
  '2.15 - 2.17',
  '2.15.x - 2.17.x',
  '3.x+',
])('%s can name a release', (text) => {
  expect(isLine(text)).toBe(true);
});

test.each(['', '>= 1.2', '1.2, 1.3', 'Apr 2026', '2026-01-02', 'Kubernetes', '✓', 'x'.repeat(500)])(
  '%j names no release',
  (text) => {
    expect(isLine(text)).toBe(false);
  },
);

function gridOf(rows: readonly (readonly string[])[], release?: string) {
  const [table] = readTables(tableOf(...rows), false);
  return toGrid(table?.rows ?? [], release);
}

describe('releases stand in', () => {
  test.each<[string, string[][], 'columns' | undefined]>([
    [
      'rows',
      [
        ['Kite', 'Kubernetes'],
        ['v1.2', '1.30'],
        ['v1.1', '1.29'],
      ],
      undefined,
    ],
    [
      'columns',
      [
        ['', 'v1.2', 'v1.1'],
        ['Kubernetes', '1.30', '1.29'],
      ],
      'columns',
    ],
    [
      'rows of marks',
      [
        ['', 'Kubernetes 1.30', 'Kubernetes 1.31'],
        ['Kite v1', '✓', 'x'],
      ],
      undefined,
    ],
    [
      'columns of marks',
      [
        ['', 'Kite v1', 'Kite v2'],
        ['Kubernetes 1.30', '✓', 'x'],
      ],
      'columns',
    ],
    [
      'columns of marks, where the corner names Kubernetes',
      [
        ['Kubernetes Version', 'Kite 1.4', 'Kite 1.5'],
        ['1.30', '✓', 'x'],
        ['1.31', '✓', '✓'],
      ],
      'columns',
    ],
    [
      'columns of marks, though one has ended',
      [
        ['', 'v1.10, EOL (2026-04)', 'v1.11'],
        ['Kubernetes v1.30', '✓', '✓'],
        ['Kubernetes v1.31', 'x', '✓'],
      ],
      'columns',
    ],
    [
      'rows, beside columns of Kubernetes, whatever the rows are called',
      [
        ['', 'Kubernetes 1.30', 'Kubernetes 1.31'],
        ['`kite-1.2.0`/`v0.2.0`', '✓', '+-'],
        ['Kite Provider v1alpha7 (v0.8)', '+-', '✓'],
        ['HEAD', '+-', '+-'],
      ],
      undefined,
    ],
    [
      'columns, where rows name components',
      [
        ['Component', 'v1.1', 'main'],
        ['kite-go', 'v0.29.x', 'v0.30.x'],
        ['Kubernetes', '1.27 - 1.29', '1.28+'],
      ],
      'columns',
    ],
    [
      'rows, where one column names versions of a product',
      [
        ['module name', 'Kite version'],
        ['kite-data-16', '1.3.x'],
        ['kite-data-17', '1.4.x'],
      ],
      undefined,
    ],
    [
      'one column, where components are listed',
      [
        ['Component', 'Version'],
        ['Go', '1.26'],
        ['Helm', '3'],
      ],
      'columns',
    ],
    [
      'rows, where settings are',
      [
        ['Name', 'Default'],
        ['port', '80'],
      ],
      undefined,
    ],
  ])('%s', (_, rows, expected) => {
    expect(gridOf(rows).releasesIn).toBe(expected);
  });

  test('one column, if the release is named', () => {
    expect(
      gridOf(
        [
          ['Part', 'Pinned'],
          ['Go', '1.26'],
        ],
        'v1',
      ).releasesIn,
    ).toBe('columns');
  });
});

test('short rows are filled, long ones kept', () => {
  const {headers, rows} = toGrid(
    readTables('| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n', false)[0]?.rows ?? [],
  );
  expect(headers).toHaveLength(2);
  expect(rows.map((row) => row.map(({text}) => text))).toEqual([
    ['1', '', ''],
    ['1', '2', '3'],
  ]);
  expect(columnTexts({rows}, 2)).toEqual(['', '3']);
});

test('a share counts what is stated', () => {
  expect(share(['a', '', 'b', 'a'], (text) => text === 'a')).toBeCloseTo(2 / 3);
  expect(share(['', ''], () => true)).toBe(0);
});

test.each([
  ['', true],
  ['N/A', true],
  ['TBD', true],
  ['1.30', false],
])('%j states nothing: %s', (text, expected) => {
  expect(isNotStated(text)).toBe(expected);
});

test.each([
  ['^14', '14.x'],
  ['^14.0', '14.x'],
  ['^14.0.0', '14.x'],
  ['^0.1', '0.1.x'],
  // From 14.2 on is a part of 14.x.
  ['^14.2', null],
  ['^0.1.2', null],
  ['^0', null],
  ['14.0', null],
])('%s is the line %s', (text, line) => {
  expect(caretLine(text)).toBe(line);
});
