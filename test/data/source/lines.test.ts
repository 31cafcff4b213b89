import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Lines} from '../../../src/data/source/lines.js';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['abc', 3, 1, 4],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['\n\n\n', 3, 4, 1],
  ['😀b', 2, 1, 3],
])('in %j offset %i is %i:%i', (text, offset, line, column) => {
  expect(new Lines(text).placeOf(offset)).toEqual({order: offset, line, column});
});

test('a place leads back to its offset', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', '\n', '\r')}), fc.nat(), (text, number) => {
      const offset = number % (text.length + 1);
      const {line = 0, column = 0} = new Lines(text).placeOf(offset);
      const before = text.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});
