import {expect, test} from 'vitest';
import {releaseWithoutValue} from '../../../src/data/rules/release-without-value.js';
import {checkShip} from './check-compiled.js';

const head = 'placeholders: {REF: {value: ref}, CHART: {value: chart}}';

test.each([
  [['{line: v2, values: {ref: main}}', '{line: v1, values: {ref: v1}}', '{line: others}']],
  // No release has it: that is said of the placeholder.
  [['{line: v2}', '{line: v1}']],
])('%j is right', (releases) => {
  expect(checkShip(releaseWithoutValue, releases, {head})).toEqual([]);
});

test('what no placeholder reads, no release lacks', () => {
  expect(checkShip(releaseWithoutValue, ['{line: v2, values: {a: b}}', '{line: v1}'])).toEqual([]);
});

test('a release lacks what others have', () => {
  const releases = [
    '{line: v3, values: {ref: main, chart: ship}}',
    '{line: v2, values: {ref: v2}}',
    '{line: v1}',
  ];
  expect(checkShip(releaseWithoutValue, releases, {head})).toEqual([
    'releases[1]: v2 has no `chart` among its `values`, and other releases have',
    'releases[2]: v1 has no `chart` among its `values`, and other releases have',
    'releases[2]: v1 has no `ref` among its `values`, and other releases have',
  ]);
});
