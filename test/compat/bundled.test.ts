import {expect, test} from 'vitest';
import type {Release} from '../../src/compat/index.js';
import {withBundled} from '../../src/compat/bundled.js';
import {dataOf, release, type Written} from './data.js';

// `proxy` is bundled with `gateway`, by the data of `kite`.
const GATEWAY = {
  ...dataOf(
    release('main', {proxy: [['dev-latest', 'bundled']]}),
    release('v2.2.x', {proxy: [['9.9', 'tested']]}),
    release('v2.1.x', {proxy: [['1.37.0', 'bundled']]}),
    release('v2.0.x', {proxy: [['1.36.4', 'bundled']]}),
  ),
  product: {id: 'gateway', name: 'Gateway', url: 'https://gateway.example'},
};

function proxyOf(row: Release, products = {gateway: GATEWAY}) {
  const [filled] = withBundled(dataOf(row), products).releases;
  return filled?.requires['proxy']?.map(({range, claim, takenFrom}) => [
    range.text,
    claim,
    takenFrom?.line,
  ]);
}

test.each<[Written, unknown]>([
  ['v2.0.x+', [['1.36.4', 'bundled', 'v2.0.x']]],
  ['v2.1.3', [['1.37.0', 'bundled', 'v2.1.x']]],
  [
    ['v2.0.x', 'v2.1.x'],
    [
      ['1.36.4', 'bundled', 'v2.0.x'],
      ['1.37.0', 'bundled', 'v2.1.x'],
    ],
  ],
  [['v2.0.1', 'v2.0.3'], [['1.36.4', 'bundled', 'v2.0.x']]],
  // Nothing is guessed: no such line, no lower end, no number, not said to be bundled.
  ['v1.9.x+', undefined],
  ['< 2.1', undefined],
  ['main', undefined],
  ['soon', undefined],
  ['v2.2.x', undefined],
  [['v2.0.x', 'v1.9.x'], undefined],
  [[['v2.0.x', 'known-issue']], undefined],
])('a gateway %j brings', (gateway, expected) => {
  expect(proxyOf(release('v3', {gateway}))).toEqual(expected);
});

test('what is stated stays, and so does what no other data tells', () => {
  expect(proxyOf(release('v3', {gateway: 'v2.0.x', proxy: 'N/A'}))).toEqual([
    ['N/A', 'not-stated', undefined],
  ]);
  expect(proxyOf(release('v3', {}))).toBeUndefined();
  expect(proxyOf(release('others', {gateway: 'v2.0.x'}))).toBeUndefined();
  const data = dataOf(release('v3', {gateway: 'v2.0.x'}));
  expect(withBundled(data, {})).toBe(data);
});

test('the source is the page of the product, if it has one', () => {
  const data = dataOf(release('v3', {gateway: 'v2.0.x'}));
  const sourceIn = (gateway: typeof GATEWAY) =>
    withBundled(data, {gateway}).releases[0]?.requires['proxy']?.[0];
  expect(sourceIn(GATEWAY)).toMatchObject({
    source: 'https://gateway.example',
    takenFrom: {product: 'Gateway', line: 'v2.0.x'},
  });
  const {id, name} = GATEWAY.product;
  expect(sourceIn({...GATEWAY, product: {id, name, url: undefined as never}})).not.toHaveProperty(
    'source',
  );
});
