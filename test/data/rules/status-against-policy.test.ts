import {expect, test} from 'vitest';
import {statusAgainstPolicy} from '../../../src/data/rules/status-against-policy.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  // No policy.
  [['{line: v2, released: 2026-01-01}', '{line: v1, status: supported, released: 2020-01-01}'], []],
])('%j', (releases, found) => {
  expect(checkShip(statusAgainstPolicy, releases)).toEqual(found);
});

const LATER = ['{line: v3, released: 2026-06-04}', '{line: v2, released: 2026-05-05}'];

test.each<[string, string, string | null]>([
  [
    'supportedReleases: 2',
    'status: supported',
    '`supported`, but the policy ended its support on 2026-06-04, with the release of `v3`',
  ],
  ['supportedReleases: 2', 'status: maintenance', null],
  ['supportedReleases: 2', 'status: end-of-life', null],
  ['supportedReleases: 3', 'status: supported', null],
  [
    'supportedReleases: 3',
    'status: end-of-life',
    '`end-of-life`, but the policy supports it still',
  ],
  [
    'supportedFor: P1Y',
    'status: end-of-life, released: 2026-01-01',
    '`end-of-life`, but the policy supports it until 2027-01-01',
  ],
  [
    'supportedFor: P1M',
    'status: supported, released: 2026-Q1',
    '`supported`, but the policy ended its support by 2026-04-30',
  ],
  // An exception, and what cannot be told.
  ['supportedReleases: 2', 'status: supported, endOfLife: 2027-01-01', null],
  ['supportedFor: P1M', 'status: supported', null],
  ['supportedReleases: 2, supportedFor: P1Y', 'status: supported, released: 2026-01-01', null],
])('policy %s, %s', (policy, keys, message) => {
  const releases = [...LATER, `{line: v1, ${keys}}`];
  expect(checkShip(statusAgainstPolicy, releases, {head: `policy: {${policy}}`})).toEqual(
    message === null ? [] : [`releases[2].status: ${message}`],
  );
});

test('no day, no finding; and a line without date ends nothing for sure', () => {
  const head = 'policy: {supportedReleases: 1}';
  const releases = ['{line: v2, released: 2020-01-01}', '{line: v1, status: supported}'];
  expect(checkShip(statusAgainstPolicy, releases, {head})).toHaveLength(1);
  expect(checkShip(statusAgainstPolicy, releases, {head, today: null})).toEqual([]);
  expect(checkShip(statusAgainstPolicy, ['{line: v2}', ...releases.slice(1)], {head})).toEqual([]);
});
