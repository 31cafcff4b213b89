import {expect, test} from 'vitest';
import {parseVersion, type CompatData} from '../../../src/compat/index.js';
import {climb} from '../../../src/compat/plan/raises.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {dataOf, release} from '../data.js';

const data = dataOf(
  release('v3', {kubernetes: '1.3+', gateway: '1.2+'}),
  release('v2', {kubernetes: '1.2 - 1.3', gateway: '1.2+'}),
  release('v1', {kubernetes: '1.1+', gateway: '1.1+'}),
);
const path = [...data.releases].reverse();
const gateway: CompatData = {
  ...dataOf(
    release('v1.2.x', {kubernetes: [['1.3+', 'tested']]}),
    release('v1.1.x', {kubernetes: [['1.1 - 1.3', 'tested']]}),
  ),
  product: {id: 'gateway', name: 'Gateway'},
};
const tracks = (...pinned: string[]) =>
  [
    ['kubernetes', '1.1'],
    ['gateway', '1.1'],
  ].map(([id = '', runs = '']) =>
    createTrack(id, parseVersion(runs)!, pinned.includes(id), [data, gateway], {gateway}),
  );

test('raises as often as it must, one after the other', () => {
  const group = tracks();
  const raises = climb(group, path);
  expect(
    'reached' in raises ||
      raises.map(({hop, track, to}) => [hop, group[track]?.id, group[track]?.versions[to]?.text]),
  ).toEqual([
    [0, 'kubernetes', '1.3'],
    [0, 'gateway', '1.2'],
  ]);
});

test('raises one no further than the best of another asks for', () => {
  const kite = dataOf(
    release('v2', {kubernetes: '1.2+', gateway: '1.2+'}),
    release('v1', {kubernetes: '1.1+', gateway: '1.1+'}),
  );
  const own: CompatData = {
    ...dataOf(
      release('v1.3.x', {kubernetes: [['1.3+', 'tested']]}),
      release('v1.2.x', {kubernetes: [['1.2+', 'tested']]}),
      release('v1.1.x', {kubernetes: [['1.1+', 'tested']]}),
    ),
    product: gateway.product,
  };
  const group = ['kubernetes', 'gateway'].map((id) =>
    createTrack(id, parseVersion('1.1')!, false, [kite, own], {gateway: own}),
  );
  const raises = climb(group, [...kite.releases].reverse());
  expect(
    'reached' in raises || raises.map(({track, to}) => group[track]?.versions[to]?.text),
  ).toEqual(['1.2', '1.2']);
});

test('says where it ends, and on whose account', () => {
  expect(climb(tracks('kubernetes'), path)).toEqual({reached: 0, track: 0, place: 0});
  expect(climb(tracks().slice(0, 1), path.slice(0, 1))).toEqual([]);
});
