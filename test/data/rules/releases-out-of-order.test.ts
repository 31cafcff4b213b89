import {expect, test} from 'vitest';
import {releasesOutOfOrder} from '../../../src/data/rules/releases-out-of-order.js';
import {check} from './check.js';

test.each([
  [{releases: [{version: 'v1.10.0'}, {version: 'v1.9.3'}, {}, {version: '1.2.0'}]}],
  [{releases: [{version: 'v0.0.0-latest', status: 'development'}, {version: 'v1.0.0'}]}],
  [{releases: [{version: 'v1.0.0'}, {version: 'v1.0.0'}]}],
  [{releases: [{version: 'v1.0.0'}, {version: '???'}]}],
])('%j is right', (data) => {
  expect(check(releasesOutOfOrder, data)).toEqual([]);
});

test.each([
  [
    {releases: [{version: 'v1.9.0'}, {version: 'v1.8.0'}, {}, {version: 'v1.10.0'}]},
    'releases[3].version: `v1.10.0` stands below `v1.8.0`, which is older; order `releases` from newest to oldest',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(releasesOutOfOrder, data)).toEqual(found);
});
