import {expect, test} from 'vitest';
import {statusAgainstDates} from '../../../src/data/rules/status-against-dates.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [
    ['{line: v1, status: supported, endOfLife: 2026-11-24}', '{line: v0, endOfLife: 2020-01-01}'],
    [],
  ],
  [['{line: v1, status: supported, endOfLife: unknown}', '{line: v0, status: end-of-life}'], []],
  [['{line: v1, status: end-of-life, endOfLife: 2026-11-23}'], []],
  // May be over, may be not.
  [
    [
      '{line: v1, status: supported, endOfLife: 2026-Q4}',
      '{line: v0, status: end-of-life, endOfLife: 2026-11}',
    ],
    [],
  ],
  // The data does not list v3, which may be out.
  [['{line: v2, status: end-of-life, endOfLife: release of v3}'], []],
  [
    [
      '{line: v3, status: development, released: 2026-12}',
      '{line: others, status: supported, endOfLife: 2020-01-01}',
    ],
    [],
  ],
  [
    [
      '{line: v1, status: supported, endOfLife: 2026-11-23}',
      '{line: v0, status: maintenance, endOfLife: 2026-Q3}',
    ],
    [
      'releases[0].status: `supported`, but its support ended: `endOfLife` is `2026-11-23`',
      'releases[1].status: `maintenance`, but its support ended: `endOfLife` is `2026-Q3`',
    ],
  ],
  [
    ['{line: v2, released: 2026-11-01}', '{line: v1, status: supported, endOfLife: release of v2}'],
    ['releases[1].status: `supported`, but its support ended: `endOfLife` is `release of v2`'],
  ],
  [
    ['{line: v1, status: end-of-life, endOfLife: 2026-11-24}'],
    ['releases[0].status: `end-of-life`, but its support goes on: `endOfLife` is `2026-11-24`'],
  ],
  [
    [
      '{line: v2, status: supported, released: 2026-12}',
      '{line: v1, status: development, released: 2026-11-24}',
    ],
    [
      'releases[0].status: `supported`, but it is to be released on `2026-12`',
      'releases[1].status: `development`, but it was released: `released` is `2026-11-24`',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(statusAgainstDates, releases)).toEqual(found);
});

test('no day, no finding', () => {
  const releases = ['{line: v1, status: supported, endOfLife: 2020-01-01}'];
  expect(checkShip(statusAgainstDates, releases, {today: null})).toEqual([]);
});
