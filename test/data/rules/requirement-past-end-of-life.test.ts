import {expect, test} from 'vitest';
import {requirementPastEndOfLife} from '../../../src/data/rules/requirement-past-end-of-life.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [['{line: v2, status: supported, requires: {mast: v1.6.x+}}'], []],
  [['{line: v2, status: supported, requires: {mast: [v1.6.x, v1.8.x], sea: 1.1}}'], []],
  // Not known whether it is still for use, or which version is meant.
  [
    [
      '{line: v2, requires: {mast: v1.6.x}}',
      '{line: v1, status: end-of-life, requires: {mast: v1.6.x}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, status: supported, requires: {mast: main}}',
      '{line: v1, status: supported, requires: {mast: v1.1}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, status: supported, requires: {mast: [v1.6.x, v1.7.2]}}',
      '{line: v1, status: development, requires: {mast: {range: v1.6.2}}}',
    ],
    [
      'releases[0].requires.mast[0]: of Mast, `v1.6.x` or `v1.7.2` lets in `v1.6.x`, `v1.7.x` alone, past the end of life',
      'releases[1].requires.mast.range: of Mast, `v1.6.2` lets in `v1.6.x` alone, past the end of life',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(requirementPastEndOfLife, releases)).toEqual(found);
});

test('without the other data, or a day, nothing is past', () => {
  const releases = ['{line: v2, status: supported, requires: {mast: v1.6.x}}'];
  expect(checkShip(requirementPastEndOfLife, releases, {mast: null})).toEqual([]);
  expect(checkShip(requirementPastEndOfLife, releases, {today: null})).toEqual([]);
  expect(checkShip(requirementPastEndOfLife, releases, {today: '2026-05-13'})).toEqual([]);
});
