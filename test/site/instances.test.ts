import {expect, test} from 'vitest';
import {effectiveProducts, instancesIn, leaderOf, productsOf} from '../../src/site/instances.js';

test.each([
  [['default'], 'default'],
  [['b', 'default', 'a'], 'default'],
  [['b', 'a'], 'a'],
  [['a', 'b'], 'a'],
  [[], undefined],
])('of %j, %s leads', (ids, leader) => {
  expect(leaderOf(new Map(ids.map((id) => [id, null])))).toBe(leader);
});

test('reads the contents of all instances', () => {
  expect(instancesIn({default: null})).toEqual(new Map([['default', null]]));
  expect(instancesIn(undefined)).toEqual(new Map());
});

test('products are those whose data is valid, by their ids', () => {
  const data = {
    product: {id: 'a', name: 'A'},
    dependencies: [],
    releases: [],
    apis: [],
    placeholders: {},
  };
  expect(
    productsOf(
      new Map([
        ['default', data],
        ['broken', null],
      ]),
    ),
  ).toEqual({a: data});
});

test('the data that is compared has the support status of the day', () => {
  const data = {
    product: {id: 'a', name: 'A'},
    dependencies: [],
    releases: [{line: 'v1.0.x', endOfLife: '2026-08-21', requires: {}}],
    apis: [],
    placeholders: {},
  };
  const statuses = (today: string) =>
    effectiveProducts(new Map([['default', data]]), today).map(({releases}) => releases[0]?.status);
  expect(statuses('2026-08-21')).toEqual(['supported']);
  expect(statuses('2026-08-22')).toEqual(['end-of-life']);
});
