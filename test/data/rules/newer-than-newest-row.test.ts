import {expect, test} from 'vitest';
import {newerThanNewestRow} from '../../../src/data/rules/newer-than-newest-row.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [
    [
      '{line: v2, requires: {mast: [v1.8.9+, main], sea: "99"}}',
      '{line: v1, requires: {mast: "1.7 - 1.9"}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, requires: {mast: v1.10.x}}',
      '{line: v1, requires: {mast: [v1.8.x, {range: v2+}]}}',
    ],
    [
      'releases[0].requires.mast: `v1.10.x` is newer than `v1.8.x`, the newest line that the data of Mast lists',
      'releases[1].requires.mast[1].range: `v2+` is newer than `v1.8.x`, the newest line that the data of Mast lists',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(newerThanNewestRow, releases)).toEqual(found);
});

test('data without numbers has no newest', () => {
  const mast = 'product: {id: mast, name: Mast}\nreleases: [{line: main}]';
  expect(checkShip(newerThanNewestRow, ['{line: v2, requires: {mast: v9}}'], {mast})).toEqual([]);
});
