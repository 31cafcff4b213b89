import {expect, test} from 'vitest';
import {minorsApart, minorsUpTo} from '../../../src/compat/plan/minors.js';
import {parseVersion} from '../../../src/version/index.js';

const read = (text: string) => parseVersion(text)!;

test.each<[string, string, number | null]>([
  ['1.29', '1.32', 3],
  ['v1.29.4', 'v1.29.9', 0],
  ['1.29.4', '1.30.0-rc.1', 1],
  ['1.29', '2.0', null],
  ['1', '1.2', null],
  ['1.2', '2', null],
  ['1.0', '1.40', 40],
  ['1.0', '1.41', null],
])('from %s to %s', (before, after, expected) => {
  expect(minorsApart(read(before), read(after))).toBe(expected);
});

// The versions themselves are among them, where they are lines.
test.each<[string, string]>([
  ['1.29 1.32', '1.30 1.31 1.32'],
  ['1.29 v1.31.2 1.31.4 v1.33', 'v1.30 v1.31 v1.32 v1.33'],
  ['1.29.1 1.29.4', ''],
  ['1.29 2.2', ''],
  ['1.0 1.99', ''],
  ['1.29', ''],
])('up to those of %s', (versions, expected) => {
  const lines = minorsUpTo(versions.split(' ').map(read));
  expect(lines.map(({text}) => text).join(' ')).toBe(expected);
  expect(lines.every(({line}) => line)).toBe(true);
});
