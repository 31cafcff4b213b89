import {expect, test} from 'vitest';
import {descendingRange} from '../../../src/data/rules/descending-range.js';
import {check} from './check.js';

test.each([
  [{releases: [{requires: {a: '1.30 - 1.33', b: 'v1.6.x+', c: '1.33, 1.30', d: 'soon'}}]}],
])('%j is right', (data) => {
  expect(check(descendingRange, data)).toEqual([]);
});

test.each([
  [
    {releases: [{requires: {a: ['1.30', {range: '1.33 → 1.31'}]}}]},
    'releases[0].requires.a[1].range: `1.33 → 1.31` goes from high to low; it is read as if from low to high; write the lower version first, and check that both are meant',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(descendingRange, data)).toEqual(found);
});
