import {expect, test} from 'vitest';
import {minimumPastEndOfLife} from '../../../src/data/rules/minimum-past-end-of-life.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [['{line: v2, status: supported, requires: {mast: v1.8.x+}}'], []],
  // More than the minimum is named, or nothing but the past is let in.
  [
    [
      '{line: v2, status: supported, requires: {mast: "1.6, 1.8"}}',
      '{line: v1, status: supported, requires: {mast: v1.6.x}}',
    ],
    [],
  ],
  [['{line: v2, requires: {mast: v1.6.x+}}'], []],
  [
    ['{line: v2, status: supported, requires: {mast: v1.6.3+}}'],
    [
      'releases[0].requires.mast: `v1.6.3+` begins with Mast `v1.6.x`, which is past its end of life',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(minimumPastEndOfLife, releases)).toEqual(found);
});

test('when all are over, another rule says so', () => {
  const releases = ['{line: v2, status: supported, requires: {mast: v1.6.x+}}'];
  const mast = 'product: {id: mast, name: Mast}\nreleases: [{line: v1.6.x, status: end-of-life}]';
  expect(checkShip(minimumPastEndOfLife, releases, {mast})).toEqual([]);
});
