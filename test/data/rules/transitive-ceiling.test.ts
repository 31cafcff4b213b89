import {expect, test} from 'vitest';
import {transitiveCeiling} from '../../../src/data/rules/transitive-ceiling.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [
    [
      '{line: v2, requires: {mast: v1.6.x+, sea: 1.32 - 1.40}}',
      '{line: v1, status: end-of-life, requires: {mast: v1.6.x, sea: 1.32+}}',
    ],
    [],
  ],
  // No version suits both, which has a code of its own.
  [['{line: v2, requires: {mast: v1.6.x, sea: 1.36+}}'], []],
  [
    [
      '{line: v2, requires: {mast: v1.6.x+, sea: 1.32+}}',
      '{line: v1, requires: {mast: v1.6.x, sea: [1.29, {range: 1.32+}]}}',
    ],
    [
      'releases[0].requires.sea: `1.32+` has no upper end, but Mast has one: `v1.8.x` goes as far as `1.32 - 1.35`',
      'releases[1].requires.sea[1].range: `1.32+` has no upper end, but Mast has one: `v1.6.x` goes as far as `1.30 - 1.33`',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(transitiveCeiling, releases)).toEqual(found);
});

test('where one line is open, all is', () => {
  const mast = `product: {id: mast, name: Mast}
dependencies: [{id: sea, name: Sea}]
releases: [{line: v1.7.x, requires: {sea: 1.31+}}, {line: v1.6.x, requires: {sea: 1.30 - 1.33}}]`;
  const releases = ['{line: v1, requires: {mast: v1.6.x+, sea: 1.32+}}'];
  expect(checkShip(transitiveCeiling, releases, {mast})).toEqual([]);
});
