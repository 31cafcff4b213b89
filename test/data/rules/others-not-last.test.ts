import {expect, test} from 'vitest';
import {othersNotLast} from '../../../src/data/rules/others-not-last.js';
import {check} from './check.js';

test.each([
  [{releases: [{line: 'v1.x'}, {line: 'others'}]}],
  [{releases: [{line: 'others'}]}],
  [{releases: []}],
])('%j is right', (data) => {
  expect(check(othersNotLast, data)).toEqual([]);
});

test.each([
  [
    {releases: [{line: 'others'}, {}, {line: 'v1.x'}]},
    'releases[0].line: a release follows `others`, which stands for all that are not listed; move `others` to the end of `releases`',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(othersNotLast, data)).toEqual(found);
});
