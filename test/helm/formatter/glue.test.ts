import {expect, test} from 'vitest';
import type {ValueKind} from '../../../src/helm/commands/kinds.js';
import {
  gluedOddity,
  gluedToOddity,
  IMPOSSIBLE,
  isPlain,
  isUnfinished,
  separateOddity,
} from '../../../src/helm/formatter/glue.js';

test.each([
  ['values.yaml', true],
  ['release', true],
  ['(optional)', true],
  ['shop/web', false],
  ['web-', false],
  ['./web', false],
  ['oci://example.com', false],
  ['-n', false],
  ['a=b', false],
])('isPlain(%j): %j', (word, expected) => {
  expect(isPlain(word)).toBe(expected);
});

test.each([
  ['my', true],
  ['a', true],
  ['path to', true],
  ['path to values.yaml', false],
  ['to', false],
  ['release', false],
])('isUnfinished(%j): %j', (name, expected) => {
  expect(isUnfinished(name)).toBe(expected);
});

test.each([
  ['a=', 0],
  ['deployment/', 0],
  ['oci://example.com/', 0],
  ['web-', 0],
  ['v', 0],
  ['a=v', 0],
  ['1.', 0],
  ['^', 0],
  // It may be whole.
  ['https://example.com/', 1],
  ['https://example.com/<team>/', 0],
  ['https://', 0],
  ['.', 3],
  ['web', 3],
  ['}', 3],
  ['"a="', IMPOSSIBLE],
])('a placeholder glued to %j: %i', (text, oddity) => {
  expect(gluedToOddity(text)).toBe(oddity);
});

test.each<[string, ValueKind | null, number]>([
  ['/web', null, 0],
  ['.yaml', null, 0],
  ['.', null, 0],
  ['-web', null, 0],
  [',b=1', 'key-value', 0],
  ['./web', null, 3],
  ['web', null, 3],
  ['m', 'duration', 0],
  ['Gi', 'key-value', 0],
  ['m', 'namespace', 3],
  ['m', null, 3],
  ['min', 'duration', 3],
  ['-n', null, IMPOSSIBLE],
  ['--wait', null, IMPOSSIBLE],
  ['-n=a', null, IMPOSSIBLE],
])('%j glued to a placeholder (%s): %i', (follower, kind, oddity) => {
  expect(gluedOddity(follower, kind)).toBe(oddity);
});

test.each([
  ['web', 0],
  ['.', 0],
  ['/web', 0],
  ['m', 1],
  ['.yaml', 1],
  [',b', IMPOSSIBLE],
  ['/', IMPOSSIBLE],
  ['-', IMPOSSIBLE],
  ['--', 0],
])('%j as a word of its own: %i', (follower, oddity) => {
  expect(separateOddity(follower)).toBe(oddity);
});
