import {expect, test} from 'vitest';
import {LineIndex, positionAt} from '../../src/site/position.js';

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
