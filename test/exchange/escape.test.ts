import fc from 'fast-check';
import {expect, test} from 'vitest';
import {escapeCell, oneCell} from '../../src/exchange/escape.js';
import {readTables} from '../../src/exchange/import/source-table.js';

test.each([
  ['v1.2', 'v1.2'],
  ['1.4.*', '1.4.*'],
  ['a_b', 'a_b'],
  ['>=1.21 <1.27', '>=1.21 \\<1.27'],
  ['a | b', 'a \\| b'],
  ['{{ v }}', '\\{\\{ v \\}\\}'],
  ['*a*', '\\*a\\*'],
  ['one\ntwo', 'one<br>two'],
])('%j is written %s', (text, markdown) => {
  expect(escapeCell(text)).toBe(markdown);
});

test('a cell reads as the text it was written for', () => {
  const word = fc.string({unit: fc.constantFrom(...Array.from(' \\`*_[]<>{}~&|!#;:ab1.'))});
  fc.assert(
    fc.property(word, (text) => {
      const [table] = readTables(`| h |\n| --- |\n| x${escapeCell(text)}x |\n`, false);
      expect(table?.rows[1]?.[0]?.text.replace(/ +/g, ' ')).toBe(
        `x${text.trim()}x`.replace(/ +/g, ' '),
      );
    }),
  );
});

test.each([
  ['a | b', 'a \\| b'],
  ['a \\| b', 'a \\| b'],
  ['a\\\\| b', 'a\\\\\\| b'],
  [' a\nb ', 'a b'],
])('%j stays one cell: %s', (written, cell) => {
  expect(oneCell(written)).toBe(cell);
});
