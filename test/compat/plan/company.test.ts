import {expect, test} from 'vitest';
import {parseVersion, type CompatData, type Release} from '../../../src/compat/index.js';
import {agree, hasNoSay, misfits, moves, type Move} from '../../../src/compat/plan/company.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {dataOf, release} from '../data.js';

const data = dataOf(
  release('v3', {kubernetes: '1.1, 1.3', gateway: '1.1+'}),
  release('v2', {kubernetes: '1.2 - 1.3', gateway: '1.1+'}),
  release('v1', {kubernetes: '1.1+', gateway: '1.1+'}),
);
const [v3, v2, v1] = data.releases as [Release, Release, Release];
const gateway: CompatData = {
  ...dataOf(
    release('v1.2.x', {kubernetes: [['1.3+', 'tested']], proxy: [['1.0', 'bundled']]}),
    release('v1.1.x', {kubernetes: [['1.1 - 1.3', 'tested']]}),
  ),
  product: {id: 'gateway', name: 'Gateway'},
};
const group = ['kubernetes', 'gateway'].map((id) =>
  createTrack(id, parseVersion('1.1')!, false, [data, gateway], {gateway}),
);
const [kubernetes, other] = group as [(typeof group)[0], (typeof group)[0]];

function told(all: readonly Move[]) {
  return all.map(({track, to}) => `${group[track]!.id} ${group[track]!.versions[to]!.text}`);
}

test('who does not fit', () => {
  expect(misfits(group, v1, v2, [0, 0])).toEqual([0]);
  expect(misfits(group, v3, v1, [0, 0])).toEqual([]);
});

test('what can be raised while a release is running', () => {
  expect(told(moves(group, v1, [0, 0]))).toEqual(['kubernetes 1.2', 'kubernetes 1.3']);
  expect(told(moves(group, v3, [0, 0]))).toEqual(['kubernetes 1.3']);
});

test('two dependencies agree unless their own data is known to refuse', () => {
  const newer = other.versions.findIndex(({text}) => text === 'v1.2.x');
  expect(agree(kubernetes, 0, other, 0)).toBe(true);
  expect(agree(kubernetes, 0, other, newer)).toBe(false);
  expect(agree(other, newer, kubernetes, 0)).toBe(false);
});

test('what is bundled has no say', () => {
  expect(hasNoSay(gateway.releases[0]!, 'proxy')).toBe(true);
  expect(hasNoSay(gateway.releases[0]!, 'kubernetes')).toBe(false);
});
