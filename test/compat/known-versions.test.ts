import {expect, test} from 'vitest';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {knownVersions} from '../../src/compat/index.js';
import {dataOf, KITE, release} from './data.js';

test.each<[string[], string[]]>([
  [
    ['v1.32+', 'v1.30+'],
    ['v1.32', 'v1.30'],
  ],
  [
    ['1.28 - 1.31', '1.26 - 1.29'],
    ['1.31', '1.30', '1.29', '1.28', '1.27', '1.26'],
  ],
  [['v1.4.x', 'v1.4.x'], ['v1.4']],
  [['v1.6.2'], ['v1.6.2']],
  // One version is suggested once, in the spelling that comes first.
  [
    ['v1.32+', '1.32', '1.32.x - 1.33'],
    ['1.33', 'v1.32'],
  ],
  [
    ['v1.32.1', '1.32+'],
    ['v1.32.1', '1.32'],
  ],
  [['<= 1.9'], []],
  [['> 1.6.2'], []],
  [['> 1.6'], ['1.7']],
  [['22.04 - 24.04', '20.04'], []],
  [['>= 1.6.2, < 1.8.0'], ['1.7', '1.6.2']],
  [['0 - 999'], ['0']],
  // What comes after 1.2 before 2.0 is not known.
  [['1.2 - 2.5'], ['1.2']],
  [['0.1 - 0.999'], ['0.1']],
  [
    ['main, v1.1', 'N/A', 'whatever you like'],
    ['v1.1', 'main'],
  ],
])('reads %j', (ranges, versions) => {
  const data = dataOf(...ranges.map((kubernetes, index) => release(`v${index}`, {kubernetes})));
  expect(knownVersions(createCatalog(new Map(), '2026-11-24'), data, 'kubernetes')).toEqual(
    versions,
  );
});

test('a dependency with data of its own has its releases', () => {
  const gateway = {...KITE, product: {id: 'gateway', name: 'Gateway'}, placeholders: {}};
  const catalog = createCatalog(
    new Map([
      ['default', KITE],
      ['gateway', gateway],
    ]),
    '2026-11-24',
  );
  expect(knownVersions(catalog, KITE, 'gateway')).toEqual([
    'v3.1.2',
    'v3.0.7',
    'v2.9.0',
    'v0.0.0-latest',
  ]);
});

test('a version that links cannot carry is not suggested', () => {
  const long = `v1.2.3-rc.${'1'.repeat(80)}`;
  const gateway = dataOf(
    release('v1.x', {}, {version: long}),
    release('v0.x', {}, {version: 'v0.1.0'}),
  );
  expect(knownVersions({products: {gateway}}, KITE, 'gateway')).toEqual(['v0.1.0']);
});
