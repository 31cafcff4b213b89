import {expect, test} from 'vitest';
import {parseVersion, type CompatData} from '../../../src/compat/index.js';
import {startOf} from '../../../src/compat/plan/footing.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {dataOf, release} from '../data.js';

const gateway: CompatData = {
  ...dataOf(release('v1.2.x', {kubernetes: '1.3+'}), release('v1.1.x', {kubernetes: '1.1+'})),
  product: {id: 'gateway', name: 'Gateway'},
};
const lines = [
  release('v1', {kubernetes: '1.1 - 1.3', gateway: '1.1+'}),
  release('v2', {kubernetes: '1.2 - 1.4', gateway: '1.2+'}),
  release('v3', {kubernetes: '1.4'}),
  release('v4', {kubernetes: '1.3'}),
];
const data = dataOf(...[...lines].reverse());
const track = (id: string, ...pinned: string[]) =>
  createTrack(id, parseVersion('1.1')!, pinned.includes(id), [data, gateway], {gateway});

test('a dependency on its own goes as low as it can', () => {
  const {footing} = startOf([track('kubernetes')], lines);
  expect(footing.hop(0, 2)).toBeNull();
  expect(footing.hop(0, 1)?.hop(1, 3)).not.toBeNull();
  expect(footing.hop(0, 1)?.hop(1, 2)?.hop(2, 3)).toBeNull();
  expect(footing.hop(0, 1)?.covers(footing.hop(0, 3)!)).toBe(true);
  expect(footing.hop(0, 3)?.covers(footing.hop(0, 1)!)).toBe(false);
});

test('dependencies that ask for each other go together', () => {
  const free = startOf([track('kubernetes'), track('gateway')], lines);
  expect(free.footing.hop(0, 1)?.covers(free.footing)).toBe(false);
  expect(free.footing.hop(0, 1)?.covers(free.footing.hop(0, 1)!)).toBe(true);
  expect(free.isGivenUp()).toBe(false);
  const held = startOf([track('kubernetes', 'kubernetes'), track('gateway')], lines);
  expect(held.footing.hop(0, 1)).toBeNull();
});

test('of too many companies it is said that not all were looked at', () => {
  const wide = [
    release('v1', {kubernetes: '1.1 - 1.99', gateway: '1.1 - 1.99'}),
    release('v2', {kubernetes: '1.2, 1.40, 1.80', gateway: '2'}),
  ];
  const named = ['1.1 - 1.40', '1.41 - 1.80'];
  const data = dataOf(...wide, release('v0', {kubernetes: named, gateway: named}));
  const group = ['kubernetes', 'gateway'].map((id) =>
    createTrack(id, parseVersion('1.1')!, false, [data], {gateway}),
  );
  const {footing, isGivenUp} = startOf(group, wide);
  expect(footing.hop(0, 1)).toBeNull();
  expect(isGivenUp()).toBe(true);
});
