import {expect, test} from 'vitest';
import {
  dateReason,
  endColumn,
  holdsDates,
  isReleaseColumn,
} from '../../../src/exchange/import/date-columns.js';
import {toGrid} from '../../../src/exchange/import/grid.js';
import {readTables} from '../../../src/exchange/import/source-table.js';
import {tableOf} from '../data.js';

test.each([
  [['Version', 'EOL'], ['v1', '2026-01'], 1],
  [['Version', 'EOL'], ['v1', ''], 1],
  [['Version', 'EOL'], ['v1', 'maybe'], -1],
  [['Version', 'Ends', 'Retired'], ['v1', '2026-01', '2026-02'], -1],
  [['Version', 'Ends', 'End of life'], ['v1', '2026-01', '2026-02'], 2],
])('of %j above %j, the end of life is column %i', (headers, row, index) => {
  const grid = toGrid(readTables(tableOf(headers, row), false)[0]?.rows ?? []);
  expect(endColumn(grid, [1, 2].slice(0, headers.length - 1))).toBe(index);
});

test.each([
  ['Released', ['2026-01-02', 'TBD'], true],
  ['Released', ['v1', 'v2'], false],
  ['Vendor', ['2026-01-02'], false],
])('%s above %j says when releases came out: %s', (header, texts, expected) => {
  expect(isReleaseColumn(header, texts)).toBe(expected);
});

test.each([
  ['Vendor', ['2026-01-02', '1.2'], true],
  ['Vendor', ['20260102'], false],
  ['Build date', ['20260102'], true],
  ['Vendor', ['1.2', '1.3'], false],
  ['Vendor', [], false],
])('%s above %j holds dates: %s', (header, texts, expected) => {
  expect(holdsDates(header, texts)).toBe(expected);
});

test.each([
  ['Vendor', ['2026-01-02'], 'dates'],
  ['EOL', ['2026-01-02'], 'several-ends'],
  ['EOL', ['01/02/2026'], 'day-order'],
  ['EOL', ['01/02/2026', '25/02/2026'], 'several-ends'],
  ['Vendor', ['Ann'], null],
  ['Vendor', ['-'], null],
])('%s above %j is text, for: %s', (header, texts, reason) => {
  expect(dateReason(header, texts)).toBe(reason);
});
