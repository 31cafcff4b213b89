import {expect, test} from 'vitest';
import {duplicateDocsVersion} from '../../../src/data/rules/duplicate-docs-version.js';
import {checkShip} from './check-compiled.js';

test.each([
  [['{line: v2.x, docsVersion: "2"}', '{line: v1.x, docsVersion: "1"}', '{line: v0.x}']],
  [['{line: v2.x}', '{line: v1.x}']],
])('%j is right', (releases) => {
  expect(checkShip(duplicateDocsVersion, releases)).toEqual([]);
});

test('only the first of several is shown', () => {
  const releases = ['v3.x', 'v2.x', 'v1.x'].map((line) => `{line: ${line}, docsVersion: next}`);
  expect(checkShip(duplicateDocsVersion, releases)).toEqual([
    'releases[1].docsVersion: the docs `next` show `v3.x`, never `v2.x`',
    'releases[2].docsVersion: the docs `next` show `v3.x`, never `v1.x`',
  ]);
});
