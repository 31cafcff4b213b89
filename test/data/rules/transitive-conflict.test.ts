import {expect, test} from 'vitest';
import {transitiveConflict} from '../../../src/data/rules/transitive-conflict.js';
import {checkShip} from './check-compiled.js';

test.each<[string[], string[]]>([
  [
    [
      '{line: v2, requires: {mast: v1.6.x+, sea: 1.35}}',
      '{line: v1, requires: {mast: v1.6.x, sea: 1.32+}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, requires: {mast: main, sea: "9"}}',
      '{line: v1, requires: {sea: "9"}}',
      '{line: v0, requires: {mast: v1.6.x}}',
    ],
    [],
  ],
  [
    [
      '{line: v2, requires: {mast: v1.6.x, sea: [1.35, "9"]}}',
      '{line: v1, requires: {mast: v1.7.x+, sea: {range: 1.31}}}',
    ],
    [
      'releases[0].requires.sea[0]: `1.35` or `9` suits no Mast that `v1.6.x` lets in: `v1.6.x` needs Sea `1.30 - 1.33`',
      'releases[1].requires.sea.range: `1.31` suits no Mast that `v1.7.x+` lets in: `v1.8.x`, `v1.7.x` need Sea `1.32 - 1.35`',
    ],
  ],
])('%j', (releases, found) => {
  expect(checkShip(transitiveConflict, releases)).toEqual(found);
});

test('a line that does not say what it needs may need this', () => {
  const mast = `product: {id: mast, name: Mast}
dependencies: [{id: sea, name: Sea}]
releases: [{line: v1.7.x}, {line: v1.6.x, requires: {sea: 1.30 - 1.33}}]`;
  const found = (range: string) =>
    checkShip(transitiveConflict, [`{line: v1, requires: {mast: ${range}, sea: 1.40}}`], {mast});
  expect(found('v1.6.x+')).toEqual([]);
  expect(found('v1.6.x')).toHaveLength(1);
});
