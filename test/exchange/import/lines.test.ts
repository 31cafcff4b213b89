import {expect, test} from 'vitest';
import {toMarkdown} from '../../../src/exchange/export/markdown.js';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {isOldestFirst, linePrefix} from '../../../src/exchange/import/lines.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {cellsOf, imported, tableOf} from '../data.js';

test('the newest release comes first, in the data', () => {
  const rows = [
    ['v1.1', '1'],
    ['v1.2', '2'],
    ['main', '3'],
  ];
  const {data} = imported(tableOf(['Kite', 'Go'], ...rows));
  expect(data.releases.map(({line}) => line)).toEqual(['main', 'v1.2', 'v1.1']);
  expect(cellsOf(toMarkdown(data))).toEqual([['Kite', 'Go'], ...rows]);
});

test.each([
  ['**v1.2** (latest)', 'v1.2'],
  ['v1.2 (the current release)', 'v1.2'],
  ['v1.2 (LTS)', 'v1.2'],
  ['v1.2 LTS', 'v1.2'],
  ['v1.2-lts', 'v1.2-lts'],
  ['v1.2 <Badge text="old" />', 'v1.2'],
  ['^14.0', '14.x'],
  ['^0.1', '0.1.x'],
  ['v1.2 (October 2025)', 'v1.2'],
  ['v1.2 (recommended)', 'v1.2'],
  ['v1.2 (Release)', 'v1.2 (Release)'],
])('%s names the line %s, and is written so again', (text, line) => {
  const {data} = imported(tableOf(['Kite', 'Go'], [text, '1']));
  expect(data.releases.map((release) => release.line)).toEqual([line]);
  expect(cellsOf(toMarkdown(data))).toEqual([
    ['Kite', 'Go'],
    [text, '1'],
  ]);
});

test('a remark behind a name is a note, where no other release is called so without it', () => {
  const releasesOf = (...lines: string[]) =>
    imported(
      tableOf(['Kite', 'Go', 'Latest'], ...lines.map((line) => [line, '1.24', '1.2.3'])),
    ).data.releases.map(({line, note, version}) => [line, note, version]);
  expect(releasesOf('1.2 LTS')).toEqual([['1.2', 'LTS', '1.2.3']]);
  expect(releasesOf('1.2 (May 2026)')).toEqual([['1.2', 'May 2026', '1.2.3']]);
  expect(releasesOf('1.2 (beta)')[0]?.[1]).toBeUndefined();
  expect(releasesOf('Kite 1.2 LTS', 'Kite 1.1')[0]).toEqual(['1.2', 'LTS', undefined]);
  expect(releasesOf('1.2 LTS', '1.2').map(([line]) => line)).toEqual(['1.2 LTS', '1.2']);
});

test('`others` is last, or a line like any', () => {
  const lineOf = (rows: string[][]) =>
    imported(tableOf(['Kite', 'Go'], ...rows)).data.releases.map(({line}) => line);
  expect(
    lineOf([
      ['v1.2', '1'],
      ['All other versions', '2'],
    ]),
  ).toEqual(['v1.2', 'others']);
  expect(
    lineOf([
      ['v1.2', '1'],
      ['others', '2'],
      ['v1.0', '2'],
    ]),
  ).toEqual(['v1.2', 'others', 'v1.0'].map((line) => (line === 'others' ? 'Others' : line)));
});

test.each([
  [['Kite v1.2', 'Kite v1.1', 'Kite HEAD'], '', 'Kite'],
  [['v1.2', 'v1.1'], 'Kite', ''],
  [['kite main', 'kite 1.1'], 'Kite version', 'Kite'],
])('the lines %j share a name', (lines, header, prefix) => {
  const [table] = readTables(tableOf([header, 'x'], ...lines.map((line) => [line, '1'])), false);
  expect(linePrefix(toGrid(table?.rows ?? []), 0)).toBe(prefix);
});

test.each([
  [['v1', 'v2'], true],
  [['v2', 'v1'], false],
  [['v1', 'v3', 'v2'], false],
  [['v1', 'v1'], false],
  [['others', 'v1', 'v2'], true],
  [['v1', 'v2', 'others'], false],
  [['a', 'b'], false],
])('%j are from old to new: %s', (lines, expected) => {
  expect(isOldestFirst(lines.map((line) => ({line})))).toBe(expected);
});
