import {expect, test} from 'vitest';
import {overlappingLines} from '../../../src/data/rules/overlapping-lines.js';
import {check} from './check.js';

test.each([
  [
    {
      releases: [
        {line: 'main'},
        {line: 'v1.10.x'},
        {line: 'v1.1.x'},
        {line: 'v0'},
        {line: 'others'},
      ],
    },
  ],
  // A duplicate, which has a code of its own.
  [{releases: [{line: 'v0.5.x'}, {line: '0.5'}, {}]}],
])('%j is right', (data) => {
  expect(check(overlappingLines, data)).toEqual([]);
});

test.each([
  [
    {releases: [{line: 'v1.5.x'}, {line: 'v2.x'}, {line: 'v1.x'}]},
    'releases[2].line: versions of `v1.x` are of `v1.5.x` too, which is a row above; name lines so that every version is of one; `others` stands for all not listed',
  ],
  [
    {releases: [{line: '1.26 - 1.28'}, {line: '1.28'}]},
    'releases[1].line: versions of `1.28` are of `1.26 - 1.28` too, which is a row above; name lines so that every version is of one; `others` stands for all not listed',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(overlappingLines, data)).toEqual(found);
});
