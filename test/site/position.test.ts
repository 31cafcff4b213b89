import {expect, test} from 'vitest';
import {positionAt} from '../../src/site/position.js';

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
