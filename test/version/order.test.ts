import {compare} from 'semver';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareNumbers, comparePrereleases, next} from '../../src/version/order.js';

describe('compareNumbers', () => {
  // [a, b, sign]
  test.each<[number[], number[], number]>([
    [[1, 32], [1, 32], 0],
    [[1, 32], [1, 32, 0], 0],
    [[], [0, 0], 0],
    [[1, 9], [1, 10], -1],
    [[2], [1, 99, 99], 1],
    [[1, 2, 3, 4], [1, 2, 3], 1],
  ])('%j, %j', (a, b, sign) => {
    expect(Math.sign(compareNumbers(a, b))).toBe(sign);
    expect(Math.sign(compareNumbers(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});

describe('comparePrereleases', () => {
  // The order of semver 2.0.0 item 11, as its own example gives it.
  const ascending: (number | string)[][] = [
    ['alpha'],
    ['alpha', 1],
    ['alpha', 'beta'],
    ['beta'],
    ['beta', 2],
    ['beta', 11],
    ['rc', 1],
    [],
  ];

  test('a release is newer than its prereleases, numbers come before words', () => {
    const shuffled = [...ascending].sort((a, b) => a.length - b.length);
    expect(shuffled.sort(comparePrereleases)).toEqual(ascending);
  });

  test('agrees with node-semver', () => {
    const identifiers = fc.array(
      fc.oneof(fc.nat({max: 3}), fc.constantFrom('a', 'b', 'rc', 'x-1')),
      {maxLength: 3},
    );
    const versionWith = (items: (number | string)[]): string =>
      `1.0.0${items.length > 0 ? `-${items.join('.')}` : ''}`;
    fc.assert(
      fc.property(identifiers, identifiers, (a, b) => {
        expect(Math.sign(comparePrereleases(a, b))).toBe(compare(versionWith(a), versionWith(b)));
      }),
    );
  });
});

test.each([
  [[1], [2]],
  [
    [1, 32],
    [1, 33],
  ],
  [
    [1, 2, 9],
    [1, 2, 10],
  ],
])('after every %j comes %j', (release, following) => {
  expect(next(release)).toEqual(following);
});
