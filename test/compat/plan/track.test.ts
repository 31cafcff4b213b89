import {expect, test} from 'vitest';
import {parseVersion, type CompatData} from '../../../src/compat/index.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {dataOf, release} from '../data.js';

const data = dataOf(
  release('v2', {
    gateway: [
      ['v2.0+', 'tested'],
      ['v2.1.1', 'known-issue'],
    ],
  }),
  release('v1', {gateway: '1.4 - 1.6'}),
);
const gateway: CompatData = {
  ...dataOf(
    release('main', {}, {status: 'development', version: 'v3.0.0-rc.1'}),
    release('v2.1.x', {kubernetes: '1.2+'}, {version: 'v2.1.1'}),
    release('v2.0.x', {}, {version: 'v2.0.0'}),
    release('v1.9.x'),
    release('others', {}, {version: 'v0.0.1'}),
  ),
  product: {id: 'gateway', name: 'Gateway'},
  policy: {maxHop: 1},
};
const track = createTrack('gateway', parseVersion('1.5')!, false, [data], {gateway});
const at = (text: string) => track.versions.findIndex((version) => version.text === text);

test('holds what the reader runs, and the known versions after it', () => {
  expect(track.versions.map(({text}) => text)).toEqual([
    '1.5',
    '1.6',
    'v1.9.x',
    'v2.0',
    'v2.0.0',
    'v2.1.1',
  ]);
});

test('prefers releases of its own data', () => {
  expect(track.preferred.map((place) => track.versions[place]?.text)).toEqual([
    'v2.0.0',
    'v2.1.1',
    '1.6',
    'v1.9.x',
    'v2.0',
  ]);
});

test('holds nothing else where it is pinned', () => {
  expect(createTrack('gateway', parseVersion('1.5')!, true, [data], {}).versions).toHaveLength(1);
});

test('knows what a release says', () => {
  const [newer, older] = data.releases;
  expect(track.judge(newer!, at('v2.1.1'))).toMatchObject({because: 'known-issue'});
  expect(track.fits(newer!, at('v2.0.0'))).toBe(true);
  expect(track.acceptedBy(newer!)(at('v2.1.1'))).toBe(false);
  expect(track.acceptedBy(older!)(0)).toBe(true);
});

test('raises only to what is known to fit; what the reader runs need not be', () => {
  // Of all 1.2.x some fit.
  const asks = dataOf(release('v2', {gateway: '>1.2.3'}));
  const own = {
    ...dataOf(release('v1.3'), release('v1.2'), release('v1.1')),
    product: gateway.product,
  };
  const accepted = (runs: string) => {
    const lines = createTrack('gateway', parseVersion(runs)!, false, [asks], {gateway: own});
    const accepts = lines.acceptedBy(asks.releases[0]!);
    return lines.versions.filter((_, place) => accepts(place)).map(({text}) => text);
  };
  expect(accepted('1.1')).toEqual(['v1.3']);
  expect(accepted('1.2')).toEqual(['1.2', 'v1.3']);
});

test('knows its own data', () => {
  expect(track.goesByPolicy).toBe(true);
  expect([...track.asks]).toEqual(['kubernetes']);
  expect(track.own(at('v2.0'))?.line).toBe('v2.0.x');
  expect(track.own(0)).toBeNull();
  expect(track.mayGo(at('v1.9.x'), at('v2.0'))).toBe(true);
  expect(track.mayGo(at('v1.9.x'), at('v2.1.1'))).toBe(false);
  expect(track.mayGo(0, at('v2.1.1'))).toBe(null);
});

test.each<
  [maxHop: number | undefined, runs: string, versions: string[], reach: (boolean | null)[]]
>([
  [undefined, '1.5', ['1.6', 'v2.0', 'v2.1.1'], [true, null, null]],
  [undefined, '1.3', ['1.4', '1.5', '1.6'], [true, null, null]],
  [1, '1.2', ['1.3', '1.4', '1.5'], [true, false, false]],
  [2, '1.2', ['1.3', '1.4', '1.5'], [true, true, false]],
  [1, '1.6', ['v2.0', 'v2.1', 'v2.1.1'], [null, null, null]],
])('with maxHop %s of minor versions, from %s', (maxHop, runs, versions, reach) => {
  const own = maxHop === undefined ? {} : {maxHop};
  const stated = {...data, dependencies: [{id: 'gateway', name: 'Gateway', ...own}]};
  const {versions: all, mayGo} = createTrack('gateway', parseVersion(runs)!, false, [stated], {});
  expect(all.slice(1, 4).map(({text}) => text)).toEqual(versions);
  expect([1, 2, 3].map((to) => mayGo(0, to))).toEqual(reach);
});

test('its own policy comes before that of who needs it', () => {
  const stated = {...data, dependencies: [{id: 'gateway', name: 'Gateway', maxHop: 9}]};
  const both = createTrack('gateway', parseVersion('v1.9.4')!, false, [stated], {gateway});
  expect(
    both.mayGo(
      0,
      both.versions.findIndex(({text}) => text === 'v2.1.1'),
    ),
  ).toBe(false);
});
