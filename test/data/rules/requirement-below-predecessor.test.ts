import {expect, test} from 'vitest';
import {requirementBelowPredecessor} from '../../../src/data/rules/requirement-below-predecessor.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [['{line: v2, requires: {sea: 1.33+}}', '{line: v1, requires: {sea: 1.32+}}'], []],
  // The same, as far as both say; not comparable; or history.
  [['{line: v2, requires: {sea: 1.8.x+}}', '{line: v1, requires: {sea: 1.8.1+}}'], []],
  [['{line: v2, requires: {sea: < 1.30}}', '{line: v1, requires: {sea: 1.32+}}'], []],
  [['{line: v2, requires: {sea: main}}', '{line: v1, requires: {sea: 1.32+}}'], []],
  [
    ['{line: v2, status: end-of-life, requires: {sea: 1.1+}}', '{line: v1, requires: {sea: 1.2+}}'],
    [],
  ],
  [
    [
      '{line: v2, requires: {sea: [1.33+, {range: 1.20, claim: known-issue}]}}',
      '{line: v1, requires: {sea: 1.32+}}',
    ],
    [],
  ],
  [
    [
      '{line: main, requires: {mast: v1.7.x+}}',
      '{line: v2}',
      '{line: v1, status: end-of-life, requires: {mast: v1.8.x+}}',
    ],
    [
      'releases[0].requires.mast: `v1.7.x+` lets in older versions of Mast than `v1.8.x+` of `v1`, the line before',
    ],
  ],
  [
    [
      '{line: v2, requires: {sea: [1.34, {range: 1.30.1}]}}',
      '{line: v1, requires: {sea: 1.30.2+}}',
    ],
    [
      'releases[0].requires.sea[1].range: `1.30.1` lets in older versions of Sea than `1.30.2+` of `v1`, the line before',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(requirementBelowPredecessor, releases)).toEqual(found);
});
