import {expect, test} from 'vitest';
import {bundledDiffers} from '../../../src/data/rules/bundled-differs.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [
    [
      '{line: v2, requires: {mast: v1.6.x+, sail: v1.36.x}}',
      '{line: v1, requires: {mast: v1.6.x, sail: v1.36.2}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, requires: {mast: v1.6.x+}}',
      '{line: v1, requires: {sail: v1}}',
      '{line: others, requires: {mast: v1.6.x, sail: "1"}}',
    ],
    [],
  ],
  // What v1.5.x shipped is not known; it may be the one that is meant.
  [
    [
      '{line: v2, requires: {mast: v1.5.x+, sail: v1.1}}',
      '{line: v1, requires: {mast: [v1.6.x, v1.5.x], sail: v1.1}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, requires: {mast: main, sail: v1.1}}',
      '{line: v1, requires: {mast: v1.6.x, sail: soon}}',
    ],
    [],
  ],
  [['{line: v2, requires: {mast: [v1.6.x, v1.7.x], sail: v1.37.x}}'], []],
  [
    [
      '{line: main, requires: {mast: v1.7.x+, sail: v1.38.x}}',
      '{line: v0.5.x, requires: {mast: v1.6.x+, sail: {range: v1.35.x}}}',
    ],
    [
      'releases[0].requires.sail: Sail `v1.38.x`, but Mast `v1.7.x`, the first that `v1.7.x+` lets in, ships `v1.37.0`',
      'releases[1].requires.sail.range: Sail `v1.35.x`, but Mast `v1.6.x`, the first that `v1.6.x+` lets in, ships `v1.36.4`',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(bundledDiffers, releases)).toEqual(found);
});

test('a claim other than bundled says nothing of what is shipped', () => {
  const mast = `product: {id: mast, name: Mast}
dependencies: [{id: sail, name: Sail}]
releases: [{line: v1.6.x, requires: {sail: {range: v1.36.4, claim: tested}}}]`;
  const releases = ['{line: v1, requires: {mast: v1.6.x, sail: v1.35.x}}'];
  expect(checkShip(bundledDiffers, releases, {mast})).toEqual([]);
  expect(checkShip(bundledDiffers, releases, {mast: null})).toEqual([]);
});
