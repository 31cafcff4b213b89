import {expect, test} from 'vitest';
import {parseRange} from '../../src/version/index.js';
import {outline} from '../../src/data/outline.js';
import {currentRows, onDay, rangePath, rangeTexts, rowsOf} from '../../src/data/rows.js';
import type {Compiled} from '../../src/data/rules/rule.js';
import {readYaml} from '../../src/data/source/yaml.js';
import {read} from './rules/check-compiled.js';

const TEXT = `
product: {id: ship, name: Ship}
dependencies: [{id: sea, name: Sea}]
releases:
  - {line: v2, requires: {sea: ['1', {range: '2'}]}}
  - {line: v1, endOfLife: 2026-01-01, requires: {sea: {range: '3'}}}
  - {line: v0, status: end-of-life}
  - {line: others, endOfLife: 2026-01-01}
`;

function compiled(today: string | null): Compiled {
  const {root} = readYaml(TEXT);
  if (!root) throw new Error('unreadable');
  return {data: read(TEXT), outline: outline(root), today, products: {mast: read(TEXT)}};
}

const linesOf = (rows: ReturnType<typeof rowsOf>) => rows.map(({release}) => release.line);

test('`others` is no row, and what has ended is history', () => {
  const some = compiled('2026-11-24');
  expect(linesOf(rowsOf(some))).toEqual(['v2', 'v1', 'v0']);
  expect(linesOf(currentRows(some))).toEqual(['v2']);
  expect(linesOf(currentRows(compiled('2025-11-24')))).toEqual(['v2', 'v1']);
  expect(linesOf(currentRows(compiled(null)))).toEqual(['v2', 'v1']);
});

test('no day changes nothing', () => {
  const {data} = compiled(null);
  expect(onDay(data, null)).toBe(data);
  expect(onDay(data, '2026-11-24').releases[1]?.status).toBe('end-of-life');
});

test('a range is found where it is written, in every form', () => {
  const some = compiled(null);
  const pathsOf = (index: number) => {
    const row = rowsOf(some)[index];
    return row?.release.requires['sea']?.map((each) => rangePath(some, row, 'sea', each));
  };
  expect(pathsOf(0)).toEqual([
    ['releases', 0, 'requires', 'sea', 0],
    ['releases', 0, 'requires', 'sea', 1, 'range'],
  ]);
  expect(pathsOf(1)).toEqual([['releases', 1, 'requires', 'sea', 'range']]);
  const [row] = rowsOf(some);
  expect(row && rangePath(some, row, 'air', undefined)).toEqual(['releases', 0, 'requires', 'air']);
});

test('ranges are quoted, each once', () => {
  const requirements = ['1', '2', '1'].map((text) => ({
    range: parseRange(text),
    claim: 'tested' as const,
  }));
  expect(rangeTexts(requirements)).toBe('`1` or `2`');
});
