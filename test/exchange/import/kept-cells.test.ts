import {expect, test} from 'vitest';
import {Findings, ProblemSource} from '../../../src/exchange/import/findings.js';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {KeptCells} from '../../../src/exchange/import/kept-cells.js';
import {planColumns} from '../../../src/exchange/import/plan.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {imported, tableOf} from '../data.js';

const ROWS = [
  ['Kite', 'Kubernetes', 'Status', 'Released'],
  ['v1.2', '1.30', 'Supported', '2026-03-01'],
  ['v1.1', 'any recent', 'Blue', '02/03/2026'],
  ['v1.0', 'any recent', 'Blue', '03/03/2026'],
];

/** Keeps every cell of some rows and a column. */
function keep(column: number, rows: readonly number[]) {
  const source = tableOf(...ROWS);
  const grid = toGrid(readTables(source, false)[0]?.rows ?? []);
  const kept = new KeptCells(grid, planColumns(grid, 'kite', {}));
  for (const row of rows) {
    const cell = grid.rows[row]?.[column];
    const release = {line: ROWS[row + 1]?.[0] ?? '', requires: new Map()};
    if (cell) kept.add(column, cell, release, column === 1 ? 'kubernetes' : undefined);
  }
  const findings = new Findings(new ProblemSource(source, 'page.md'));
  kept.report(findings);
  return {remarks: kept.remarks, found: findings.sorted()};
}

test('each cell gets a comment, and its column one finding where the first stands', () => {
  const {remarks, found} = keep(1, [1, 2]);
  expect(remarks.map(({release, dependency, text}) => [release.line, dependency, text])).toEqual([
    ['v1.1', 'kubernetes', 'Kubernetes: `any recent` is not understood; kept as text'],
    ['v1.0', 'kubernetes', 'Kubernetes: `any recent` is not understood; kept as text'],
  ]);
  expect(found).toMatchObject([
    {
      code: 'cells-kept-as-text',
      line: 4,
      message: '2 cells of `Kubernetes`, such as `any recent`, are not understood; kept as text',
    },
  ]);
});

test('a blank end of a range is named in words', () => {
  const {problems, yaml} = imported(
    tableOf(
      ['Kite', 'Minimum Kubernetes', 'Maximum Kubernetes'],
      ['1.2', '1.28', ''],
      ['1.1', '1.27', '1.30'],
    ),
  );
  expect(problems.map(({message}) => message)).toEqual([
    'a cell of `Maximum Kubernetes`, such as an empty one, is not understood; kept as text',
  ]);
  expect(yaml).toContain('# Maximum Kubernetes: an empty one is not understood; kept as text');
});

test.each([
  [2, 'unknown-mark', 'is not understood', '--mark "Blue=supported"'],
  [3, 'cells-kept-as-text', 'nobody can tell the day from the month', 'correct them'],
])('of column %i the finding says why, and what helps', (column, code, message, tip) => {
  const [finding] = keep(column, [1]).found;
  expect(finding?.code).toBe(code);
  expect(finding?.message).toContain(message);
  expect(finding?.tip).toContain(tip);
});

test.each([
  ['No', 'No=end-of-life'],
  ['Tech preview', 'Tech preview=development'],
  ['Stable', 'Stable=supported'],
])('a tip suggests nothing that %s denies', (text, suggested) => {
  const source = tableOf(
    ['Kite', 'Status'],
    ['v1.3', 'Supported'],
    ['v1.2', 'Supported'],
    ['v1.1', text],
  );
  expect(imported(source).problems.map(({tip}) => tip)).toEqual([
    `say what it means with \`--mark "${suggested}"\`, or another status`,
  ]);
});
