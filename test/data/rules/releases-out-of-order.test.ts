import {expect, test} from 'vitest';
import {releasesOutOfOrder} from '../../../src/data/rules/releases-out-of-order.js';
import {check} from './check.js';

test.each([
  [{releases: [{version: 'v1.10.0'}, {version: 'v1.9.3'}, {}, {version: '1.2.0'}]}],
  [{releases: [{version: 'v0.0.0-latest', status: 'development'}, {version: 'v1.0.0'}]}],
  [{releases: [{version: 'v1.0.0'}, {version: 'v1.0.0'}]}],
  [{releases: [{version: 'v1.0.0'}, {version: '???'}]}],
  [{releases: [{line: 'v1.10.x'}, {line: 'v1.9.x', version: 'v1.9.3'}, {line: 'v1.8'}]}],
  [{releases: [{line: 'v1.2.x'}, {line: 'v1.2.3'}, {line: 'v1.2.x', version: 'v1.2.1'}]}],
  [{releases: [{line: 'v1'}, {line: 'v1.5.x'}]}],
  [{releases: [{line: 'main'}, {line: 'v1.2.x'}, {line: 'others'}]}],
  [{releases: [{line: 'v1.2.x'}, {line: 'v1.3.x', status: 'development'}]}],
  [{releases: [{line: 'bookworm'}, {line: 'trixie'}]}],
])('%j is right', (data) => {
  expect(check(releasesOutOfOrder, data)).toEqual([]);
});

test.each([
  [
    {releases: [{version: 'v1.9.0'}, {version: 'v1.8.0'}, {}, {version: 'v1.10.0'}]},
    'releases[3].version: `v1.10.0` stands below `v1.8.0`, which is older; order `releases` from newest to oldest',
  ],
  [
    {releases: [{line: 'v0.5.x'}, {line: 'v0.6.x'}, {line: 'main'}, {line: 'v0.7.x'}]},
    'releases[1].line: `v0.6.x` stands below `v0.5.x`, which is older; order `releases` from newest to oldest',
    'releases[3].line: `v0.7.x` stands below `v0.6.x`, which is older; order `releases` from newest to oldest',
  ],
  [
    {
      releases: [
        {line: 'v1.9.x', version: '???'},
        {line: 'v1.10.x', version: 'v1.10.0'},
      ],
    },
    'releases[1].version: `v1.10.0` stands below `v1.9.x`, which is older; order `releases` from newest to oldest',
  ],
  [
    {releases: [{line: 'v1.9.x', version: 'v1.9.0'}, {line: 'v1.10.x'}]},
    'releases[1].line: `v1.10.x` stands below `v1.9.0`, which is older; order `releases` from newest to oldest',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(releasesOutOfOrder, data)).toEqual(found);
});
