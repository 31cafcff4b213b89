import {expect, test} from 'vitest';
import {duplicateRelease} from '../../../src/data/rules/duplicate-release.js';
import {check} from './check.js';

test.each([
  [{releases: [{line: 'v1.1.x'}, {line: 'v1.10.x'}, {line: 'v1'}, {line: 'main'}, {}, {}]}],
])('%j is right', (data) => {
  expect(check(duplicateRelease, data)).toEqual([]);
});

test.each([
  [
    {releases: [{line: 'v0.5.x'}, {line: 'main'}, {line: 'v0.5.x'}]},
    'releases[2].line: the line `v0.5.x` is that of release 1, `v0.5.x`, already; merge the two; alternatives of a requirement can be a list',
  ],
  [
    {releases: [{line: 'v0.5.x'}, {line: 'main'}, {line: '0.5.x'}]},
    'releases[2].line: the line `0.5.x` is that of release 1, `v0.5.x`, already; merge the two; alternatives of a requirement can be a list',
  ],
  [
    {releases: [{line: 'v0.5'}, {line: 'main'}, {line: 'V0.5.*'}]},
    'releases[2].line: the line `V0.5.*` is that of release 1, `v0.5`, already; merge the two; alternatives of a requirement can be a list',
  ],
  [
    {releases: [{line: 'others'}, {line: 'main'}, {line: 'Others'}]},
    'releases[2].line: the line `Others` is that of release 1, `others`, already; merge the two; alternatives of a requirement can be a list',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(duplicateRelease, data)).toEqual(found);
});
