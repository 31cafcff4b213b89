import {expect, test} from 'vitest';
import {versionOutsideLine} from '../../../src/data/rules/version-outside-line.js';
import {check} from './check.js';

test.each([
  [
    {
      releases: [
        {line: 'v0.5.x', version: 'v0.5.12'},
        {line: '0.5', version: '0.5.0-rc.1+build'},
      ],
    },
  ],
  [
    {
      releases: [
        {line: 'v1', version: '1.9'},
        {line: 'v1.2.0', version: 'v1.2.0'},
      ],
    },
  ],
  // Names that are no numbers.
  [
    {
      releases: [
        {line: 'main', version: 'v0.0.0-latest'},
        {line: 'v0.5.x', version: 'v0.0.0-latest'},
      ],
    },
  ],
  [{releases: [{line: 'LTS 2024', version: '24.1'}, {line: 'v1'}, {version: 'v1'}, {}]}],
])('%j is right', (data) => {
  expect(check(versionOutsideLine, data)).toEqual([]);
});

test.each([
  [
    {releases: [{line: 'v0.5.x', version: 'v0.6.0'}]},
    'releases[0].version: `v0.6.0` is not a version of `v0.5.x`; name the newest version of this line, or give that version a line of its own',
  ],
  [
    {releases: [{line: 'v1.1', version: '1.10.0'}]},
    'releases[0].version: `1.10.0` is not a version of `v1.1`; name the newest version of this line, or give that version a line of its own',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(versionOutsideLine, data)).toEqual(found);
});
