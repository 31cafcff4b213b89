import {expect, test} from 'vitest';
import type {Footing} from '../../../src/compat/plan/footing.js';
import {findRoute, straightRoute} from '../../../src/compat/plan/route.js';

test.each<[number, number, string]>([
  [1, 1, '0 1'],
  [3, 1, '0 1 2 3'],
  [3, 2, '0 2 3'],
  [5, 3, '0 3 5'],
  [3, 9, '0 3'],
])('straight to stop %s by hops of %s at most', (last, longest, expected) => {
  expect(straightRoute(last, longest).join(' ')).toBe(expected);
});

/** By a number that hops may raise: the lower it is, the more is possible. */
function at(level: number, hops: Readonly<Record<string, (level: number) => number | null>>) {
  const footing: Footing & {level: number} = {
    level,
    hop: (from, to) => {
      const next = hops[`${from} ${to}`]?.(level) ?? null;
      return next === null ? null : at(next, hops);
    },
    covers: (other) => level <= (other as typeof footing).level,
  };
  return footing;
}
const same = (level: number) => level;

test.each<[string, Readonly<Record<string, (level: number) => number | null>>, string]>([
  ['the fewest hops', {'0 1': same, '1 2': same, '2 3': same, '0 2': same}, '0 2 3'],
  ['the long hops first', {'0 1': same, '0 2': same, '1 3': same, '2 3': same}, '0 2 3'],
  [
    'the way on which more is possible',
    {'0 2': () => 2, '0 1': same, '1 2': same, '2 3': (level) => (level < 2 ? level : null)},
    '0 1 2 3',
  ],
  ['the furthest stop', {'0 1': same, '1 2': same}, '0 1 2'],
  ['nothing where no hop is possible', {}, '0'],
])('finds %s', (_, hops, expected) => {
  expect(findRoute(3, 3, [at(1, hops)]).join(' ')).toBe(expected);
});

test('goes where all go', () => {
  const hops = {'0 1': same, '1 3': same, '0 3': same};
  const others = {'0 1': same, '1 3': same, '1 2': same};
  expect(findRoute(3, 3, [at(1, hops), at(1, others)]).join(' ')).toBe('0 1 3');
});
