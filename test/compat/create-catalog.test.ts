import {expect, test} from 'vitest';
import {createCatalog} from '../../src/compat/create-catalog.js';
import type {CompatData} from '../../src/compat/model.js';
import {dataOf, release} from './data.js';

const data = (id: string, ...placeholders: string[]): CompatData => ({
  product: {id, name: id},
  dependencies: [],
  releases: [],
  apis: [],
  placeholders: Object.fromEntries(placeholders.map((name) => [name, id])),
});

test.each([
  ['of no instance', [], null],
  ['of the only instance', [['x', data('a')]], 'a'],
  [
    'of the instance named default',
    [
      ['x', data('a')],
      ['default', data('b')],
    ],
    'b',
  ],
  [
    'of none, where none is named default',
    [
      ['x', data('a')],
      ['y', data('b')],
    ],
    null,
  ],
] as Array<[string, Array<[string, CompatData]>, string | null]>)(
  'the default product is that %s',
  (_, instances, expected) => {
    const catalog = createCatalog(new Map(instances), '2026-11-24');
    expect(catalog.defaultProduct).toBe(expected);
    expect(Object.keys(catalog.products)).toEqual(instances.map(([, {product}]) => product.id));
  },
);

test.each([
  ['product', data('a'), data('a'), 'The product "a" is defined by two instances'],
  [
    'placeholder',
    data('a', 'X'),
    data('b', 'Y', 'X'),
    'The placeholder "X" is defined by two instances',
  ],
])('refuses one %s in two instances', (_, first, second, message) => {
  const instances = new Map([
    ['one', first],
    ['two', second],
  ]);
  expect(() => createCatalog(instances, '2026-11-24')).toThrow(message);
  expect(() => createCatalog(instances, '2026-11-24')).toThrow('"one" and "two"');
});

test('takes what is bundled from the data of others', () => {
  const gateway = {
    ...dataOf(release('v2.0.x', {proxy: [['1.36.4', 'bundled']]})),
    placeholders: {},
  };
  const instances = new Map([
    ['one', dataOf(release('v3', {gateway: 'v2.0.x'}))],
    ['two', {...gateway, product: {id: 'gateway', name: 'Gateway'}}],
  ]);
  const {kite} = createCatalog(instances, '2026-11-24').products;
  expect(kite?.releases[0]?.requires['proxy']?.[0]?.range.text).toBe('1.36.4');
});

test('leaves out what only the build asks for', () => {
  const whole = {
    ...data('a'),
    agreesWith: [{file: 'vars.json', path: 'min', means: 'b of main'}],
    table: {columns: [{shows: 'line' as const}]},
  };
  expect(createCatalog(new Map([['one', whole]]), '2026-11-24').products['a']).toEqual(data('a'));
});

test('tells browsers the support status of every day from that of the build on', () => {
  const kite = dataOf(release('v3', {}, {endOfLife: '2027-03-31'}), release('v2'));
  const {statuses} = createCatalog(new Map([['one', kite]]), '2026-11-24');
  expect(statuses).toEqual({kite: {v3: [['supported', '2027-04-01'], ['end-of-life']]}});
});

test('tells browsers the versions that the data speaks of', () => {
  const kite = dataOf(release('v3', {kubernetes: '1.32 - 1.34'}), release('v2', {proxy: 'v9.1'}));
  const {known} = createCatalog(new Map([['one', kite]]), '2026-11-24');
  expect(known).toEqual({
    kite: {kubernetes: ['1.34', '1.33', '1.32'], gateway: [], proxy: ['v9.1']},
  });
});
