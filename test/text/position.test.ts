import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LineIndex, positionAt} from '../../src/text/position.js';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nb', 2, 2, 1],
  ['a\r\n\r\nbc', 6, 3, 2],
  ['a\rb', 2, 2, 1],
  ['😀b', 2, 1, 3],
])('%j at %i is %i:%i', (source, offset, line, column) => {
  expect(positionAt(source, offset)).toEqual({line, column});
});

test('one index serves many offsets', () => {
  const {lineOf, startOf, positionOf} = new LineIndex('a\r\nbc\n');
  expect([0, 2, 3, 5, 6].map(lineOf)).toEqual([0, 0, 1, 1, 2]);
  expect([0, 1, 2].map(startOf)).toEqual([0, 3, 6]);
  expect(positionOf(4)).toEqual({line: 2, column: 2});
});

test('a position leads back to its offset', () => {
  const text = fc.string({unit: fc.constantFrom('a', '\n', '\r')});
  fc.assert(
    fc.property(text, fc.nat(), (source, number) => {
      const offset = number % (source.length + 1);
      const {startOf, positionOf} = new LineIndex(source);
      const {line, column} = positionOf(offset);
      expect(startOf(line - 1) + column - 1).toBe(offset);
      expect(line).toBe(source.slice(0, startOf(line - 1)).split(/\r\n|\n|\r/).length);
    }),
  );
});
