import {expect, test} from 'vitest';
import {
  isAskedFor,
  ownData,
  releaseValue,
  requirementsOf,
  sourceId,
  valueNames,
  type PlaceholderSource,
} from '../../src/compat/model.js';
import {dataOf, release} from './data.js';

const ship = dataOf(release('v1', {sea: '1.x'}));

test.each([
  ['sea', ['1.x']],
  ['air', []],
  ['constructor', []],
  ['__proto__', []],
])('what a release asks of %s is %j', (dependency, expected) => {
  const texts = ship.releases.flatMap((release) => requirementsOf(release, dependency));
  expect(texts.map(({range}) => range.text)).toEqual(expected);
});

test('the data of a dependency is that of a product with its id', () => {
  const products = {mast: ship};
  expect(ownData(products, 'mast')).toBe(ship);
  expect(ownData(products, 'sail')).toBeNull();
  expect(ownData(products, 'constructor')).toBeNull();
});

test.each<[PlaceholderSource, string | null]>([
  ['ship', 'ship'],
  [{from: 'ship'}, 'ship'],
  [{install: 'ship'}, 'ship'],
  [{value: 'ship'}, null],
  [{default: 'ship'}, null],
])('%j is filled by the version of %s', (source, id) => {
  expect(sourceId(source)).toBe(id);
});

test('values are a release’s own', () => {
  const release2 = release('v2', {}, {values: {ref: 'main', chart: 'ship'}});
  expect(releaseValue(release2, 'ref')).toBe('main');
  expect(releaseValue(release2, 'constructor')).toBeNull();
  expect(releaseValue(release('v1'), 'ref')).toBeNull();
  const release1 = release('v1', {}, {values: {ref: 'v1'}});
  expect(valueNames(dataOf(release2, release1, release('v0')))).toEqual(['ref', 'chart']);
});

test('readers are asked for what does not ship with something else', () => {
  const proxy = {id: 'proxy', name: 'Proxy', bundledWith: 'gateway'};
  expect([{id: 'gateway', name: 'Gateway'}, proxy].filter(isAskedFor).map(({id}) => id)).toEqual([
    'gateway',
  ]);
});
