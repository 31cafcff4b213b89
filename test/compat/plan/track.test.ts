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
  expect(track.maxHop).toBe(1);
  expect([...track.asks]).toEqual(['kubernetes']);
  expect(track.own(at('v2.0'))?.line).toBe('v2.0.x');
  expect(track.own(0)).toBeNull();
  expect(track.apart(at('v1.9.x'), at('v2.1.1'))).toBe(2);
  expect(track.apart(0, at('v2.1.1'))).toBeNull();
});
