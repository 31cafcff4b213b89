import {expect, test} from 'vitest';
import {gapInRange} from '../../../src/data/rules/gap-in-range.js';
import {check} from './check.js';

test.each([
  [
    {
      releases: [
        {requires: {a: '1.28, 1.29', b: '1.28 - 1.30', c: 'v1.6.x+', d: 'main, 1.28', e: 'soon'}},
      ],
    },
  ],
  // Another major version, single versions, and more than a slip.
  [{releases: [{requires: {a: '1.28, 2.1', b: '1.28.3, 1.30.1', c: '1, 3', d: '1.2, 1.30'}}]}],
  // Said elsewhere.
  [{releases: [{requires: {a: ['1.28, 1.30', {range: '1.29', claim: 'known-issue'}]}}]}],
])('%j is right', (data) => {
  expect(check(gapInRange, data)).toEqual([]);
});

test.each([
  [
    {releases: [{requires: {a: '1.28, 1.30, 1.33+'}}]},
    'releases[0].requires.a: `1.28, 1.30, 1.33+` leaves out `1.29`, `1.31`, `1.32`; add what is missing; if it is left out on purpose, leave this as it is',
  ],
  [
    {releases: [{requires: {a: ['1.28', {range: '1.20, 1.22'}]}}]},
    'releases[0].requires.a[1].range: `1.20, 1.22` leaves out `1.21`; add what is missing; if it is left out on purpose, leave this as it is',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(gapInRange, data)).toEqual(found);
});
