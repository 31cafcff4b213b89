import {expect, test} from 'vitest';
import {plain} from '../../../src/data/source/located.js';
import {readValue} from '../../../src/data/source/value.js';

test('keeps what is written, leaves out what is undefined', () => {
  const {root, findings} = readValue({a: [1.3, 'x', null], b: undefined, c: {d: true}});
  expect(findings).toEqual([]);
  expect(JSON.stringify(root && plain(root))).toBe('{"a":[1.3,"x",null],"c":{"d":true}}');
});

test('passes over getters, which the loader of modules adds for named exports', () => {
  const module = Object.defineProperty({a: 1}, 'b', {enumerable: true, get: () => 2});
  const {root} = readValue(module);
  expect(JSON.stringify(root && plain(root))).toBe('{"a":1}');
});

test('keeps the order of the data', () => {
  const {root} = readValue({b: ['x'], a: 'y'});
  const entries = root?.kind === 'map' ? [...root.entries] : [];
  const orders = entries.map(([key, {place}]) => [key, place.order]);
  expect(orders).toEqual([
    ['b', 2],
    ['a', 4],
  ]);
});

test.each([[new Date(0)], [new Map()], [() => 1], [/x/], [Symbol('x')], [1n]])(
  '%o is one value, not an object of keys',
  (value) => {
    expect(readValue(value).root).toMatchObject({kind: 'scalar', value});
  },
);

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const failing = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no keys');
    },
  },
);

test.each([
  ['too-deep', circular],
  ['too-many-values', new Array(1e9)],
  ['module-error', failing],
])('%s', (code, value) => {
  expect(readValue(value)).toMatchObject({root: null, findings: [{code}]});
});
