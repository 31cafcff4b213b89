import {expect, test} from 'vitest';
import {Quoting, quotingOf} from '../../src/shell/quoting.js';

const letters: Record<number, string> = {
  [Quoting.None]: '.',
  [Quoting.Quoted]: 'q',
  [Quoting.Comment]: '#',
  [Quoting.Escaped]: 'e',
};

test.each([
  ['a "b" c', '..qqq..'],
  ["a 'b\\' c", '..qqqq..'],
  ['"a\\"b" c', 'qqqqqq..'],
  ['a\\ b', '.ee.'],
  ['a # b\nc', '..###..'],
  ['a#b', '...'],
  ['"a # b', 'qqqqqq'],
])('quotingOf(%j) is %j', (text, states) => {
  expect(Array.from(quotingOf(text), (state) => letters[state]).join('')).toBe(states);
});
