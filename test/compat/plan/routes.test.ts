import {expect, test} from 'vitest';
import {routes} from '../../../src/compat/plan/routes.js';

const all = (last: number, longest: number) =>
  [...routes(last, longest, () => false)].map((way) => way.join(' '));

test.each<[number, number, string[]]>([
  [1, 1, ['0 1']],
  [3, 1, ['0 1 2 3']],
  [3, 2, ['0 2 3', '0 1 3', '0 1 2 3']],
  [3, 9, ['0 3', '0 2 3', '0 1 3', '0 1 2 3']],
])('to stop %s by hops of %s at most', (last, longest, expected) => {
  expect(all(last, longest)).toEqual(expected);
});

test('are as many as there are', () => {
  expect(all(8, 8)).toHaveLength(2 ** 7);
  expect(new Set(all(8, 3)).size).toBe(all(8, 3).length);
});

test('skip what has turned out to lead nowhere', () => {
  const dead = new Set<string>();
  const tried: string[] = [];
  for (const way of routes(4, 2, (stops) => dead.has(stops.join(' ')))) {
    tried.push(way.join(' '));
    dead.add(way.slice(0, 2).join(' '));
  }
  expect(tried).toEqual(['0 2 4', '0 1 3 4']);
});
