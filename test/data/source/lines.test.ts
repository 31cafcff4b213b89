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
