import {expect, test} from 'vitest';
import {unparseableRange} from '../../../src/data/rules/unparseable-range.js';
import {check} from './check.js';

test.each([
  [{releases: [{requires: {a: 'v1.32+', b: 'N/A', c: '', d: null, e: ['1', {range: 'main'}]}}]}],
  [{upgrade: {steps: [{from: '<v0.5'}, {}]}, releases: [{upgrade: {steps: [{from: '<v0.5'}]}}]}],
])('%j is right', (data) => {
  expect(check(unparseableRange, data)).toEqual([]);
});

test.each([
  [
    {releases: [{requires: {a: 'ask us', b: ['1', {range: 'newer ones'}]}}]},
    'releases[0].requires.a: `ask us` is not understood as a range; it is shown as text, and what fits is not stated; write versions such as `v1.32+`, `1.26 - 1.32`, `1.28, 1.29` or `N/A`, and words in `note`',
    'releases[0].requires.b[1].range: `newer ones` is not understood as a range; it is shown as text, and what fits is not stated; write versions such as `v1.32+`, `1.26 - 1.32`, `1.28, 1.29` or `N/A`, and words in `note`',
  ],
  [
    {
      upgrade: {steps: [{from: 'old ones'}]},
      releases: [{upgrade: {steps: [{from: 'the last'}]}}],
    },
    'upgrade.steps[0].from: `old ones` is not understood as a range; whether a step is needed, the reader has to tell; write versions such as `v1.32+`, `1.26 - 1.32`, `1.28, 1.29` or `N/A`, and words in `note`',
    'releases[0].upgrade.steps[0].from: `the last` is not understood as a range; whether a step is needed, the reader has to tell; write versions such as `v1.32+`, `1.26 - 1.32`, `1.28, 1.29` or `N/A`, and words in `note`',
  ],
  [
    {releases: [{requires: {a: '>=1.33 <1.30'}}]},
    'releases[0].requires.a: `>=1.33 <1.30` holds no version at all; it is shown as text, and what fits is not stated; correct one of its two ends',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(unparseableRange, data)).toEqual(found);
});
