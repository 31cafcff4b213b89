import {expect, test} from 'vitest';
import {asMarkdown} from '../../../src/exchange/import/written-table.js';

test.each([
  [
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
  ],
  [[['a']], '| a |\n| --- |'],
  [
    [
      ['', 'b'],
      ['', '\\|'],
    ],
    '|  | b |\n| --- | --- |\n|  | \\| |',
  ],
])('%j is %j', (rows, markdown) => {
  expect(asMarkdown(rows)).toBe(markdown);
});
