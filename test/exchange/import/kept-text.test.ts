import {expect, test} from 'vitest';
import {flat, keptText} from '../../../src/exchange/import/kept-text.js';
import {parseRange} from '../../../src/version/index.js';

test('a cell is put on one line', () => {
  expect(flat(' 1.28 \n1.29  or so ')).toBe('1.28, 1.29 or so');
});

test.each([
  ['any recent', 'any recent'],
  ['1.28, 29', '1.28, 29'],
  ['-', '-'],
  ['1.29 → 1.32 / 4.16 → 4.17', '“1.29 → 1.32 / 4.16 → 4.17”'],
  ['Latest stable', '“Latest stable”'],
])('%j is kept as %j, which no data file takes for a range', (text, expected) => {
  expect(keptText(text)).toBe(expected);
  expect(parseRange(expected).kind).not.toBe('range');
});
