import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseRange, parseVersion, satisfies} from '../../src/version/index.js';
import {areApart} from '../../src/version/overlap.js';
import {range} from './arbitraries.js';

test.each([
  ['v1.35.x', 'v1.36.4', true],
  ['v1.36.x', 'v1.36.4', false],
  ['1.36.0', '1.36.4', false],
  ['1.36.4+', '1.36.0', false],
  ['< 1.36', '1.36.0', true],
  ['< 1.36.0', '1.36.2', true],
  ['1.36.0-rc.1+', '< 1.36', true],
  ['< 1.36.1', '1.36.4', false],
  ['<= 1.35.2', '1.36', true],
  ['1.30 - 1.33', '1.34+', true],
  ['1.30, 1.32', '1.31', true],
  ['1.30, 1.32', '1.31, 1.32', false],
  ['1', '2', true],
  ['1', '1.9', false],
  ['*', '9', false],
  // Nobody knows.
  ['main', '1.36', false],
  ['1.35, main', '1.36', false],
  ['soon', '1.36', false],
  ['N/A', '1.36', false],
])('%s and %s: %s', (a, b, apart) => {
  expect(areApart(parseRange(a), parseRange(b))).toBe(apart);
  expect(areApart(parseRange(b), parseRange(a))).toBe(apart);
});

test('no version is in two ranges that are apart', () => {
  fc.assert(
    fc.property(
      range,
      range,
      fc.integer({min: 0, max: 3}),
      fc.integer({min: 0, max: 3}),
      (a, b, major, minor) => {
        const [left, right] = [parseRange(a), parseRange(b)];
        const version = parseVersion(`${String(major)}.${String(minor)}.1`);
        if (!version || !areApart(left, right)) return;
        expect([satisfies(version, left), satisfies(version, right)]).not.toEqual(['yes', 'yes']);
      },
    ),
  );
});
