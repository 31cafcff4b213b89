import {expect, test} from 'vitest';
import {
  formatPath,
  list,
  type LocatedEntry,
  map,
  placeAt,
  plain,
  scalar,
  valueAt,
} from '../../../src/data/source/located.js';

const place = (order: number) => ({order, line: order, column: 1});
const entry = (order: number, value: LocatedEntry['value']) => ({place: place(order), value});

const names = list([scalar('a', place(4)), scalar('b', place(5))], place(3));
const root = map(new Map([['names', entry(2, names)]]), place(1));

test('measures what it holds', () => {
  expect([root.size, root.depth]).toEqual([4, 3]);
  const twice = list([names, names], place(9));
  expect([twice.size, twice.depth]).toEqual([7, 3]);
});

test('finds values by path', () => {
  expect(valueAt(root, ['names', 1])).toBe(names.items[1]);
  expect(valueAt(root, [])).toBe(root);
  expect(valueAt(root, ['names', 'length'])).toBeUndefined();
  expect(valueAt(root, ['constructor'])).toBeUndefined();
});

test.each([
  [['names'], 'key', 2],
  [['names'], 'value', 3],
  [['names', 1], 'key', 5],
  [['names', 7], 'value', 3],
  [['missing'], 'value', 1],
  [['missing', 'deeper'], 'key', 1],
] as const)('place of %j as %s is %i', (path, which, order) => {
  expect(placeAt(root, path, which).order).toBe(order);
});

test('plain values have no prototype', () => {
  const evil = map(new Map([['__proto__', entry(2, names)]]), place(1));
  const value = plain(evil) as object;
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(plain(names)).toEqual(['a', 'b']);
});

test.each([
  [[], ''],
  [['releases', 1, 'requires', 'envoy-gateway'], 'releases[1].requires.envoy-gateway'],
  [['requires', 'a b', 0], 'requires["a b"][0]'],
  [['x'.repeat(99)], `["${'x'.repeat(60)}…"]`],
])('path %j is written %s', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
