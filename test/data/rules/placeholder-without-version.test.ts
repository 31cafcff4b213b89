import {expect, test} from 'vitest';
import {placeholderWithoutVersion} from '../../../src/data/rules/placeholder-without-version.js';
import {checkShip} from './check-compiled.js';

test.each([
  ['NEW: ship', ['{line: v2}', '{line: v1, version: v1.0.0}']],
  ['NEW: {default: v1.0.0}', ['{line: v1}']],
  // What readers run now they say themselves, and so of a dependency.
  ['OLD: {from: ship}', ['{line: v1}']],
  ['SEA: sea', ['{line: v1}']],
  ['SEA: {install: sea}', ['{line: v2}', '{line: v1, requires: {sea: 1.30+}}']],
])('%s is right with %j', (placeholder, releases) => {
  const head = `placeholders: {${placeholder}}`;
  expect(checkShip(placeholderWithoutVersion, releases, {head})).toEqual([]);
});

test.each(['{line: v1}', '{line: v1, requires: {sea: N/A}}', '{line: v1, requires: {sea: calm}}'])(
  'what to install of the sea, in %s',
  (release) => {
    const head = 'placeholders: {SEA: {install: sea}}';
    expect(checkShip(placeholderWithoutVersion, [release], {head})).toEqual([
      'placeholders.SEA: what to install of Sea is to fill `<SEA>`, and no release says which versions fit',
    ]);
  },
);

test.each([
  ['{line: v1, requires: {chart: 3.6.1}}', []],
  [
    '{line: v1, version: v1.0.0, requires: {chart: 3.x}}',
    ['placeholders.CHART: the version of Helm chart is to fill `<CHART>`, and no release has one'],
  ],
])('what the product ships, in %s', (release, found) => {
  const head = '  - {id: chart, name: Helm chart, bundledWith: ship}\nplaceholders: {CHART: chart}';
  expect(checkShip(placeholderWithoutVersion, [release], {head})).toEqual(found);
});

test.each([[['{line: v2}', '{line: v1}']], [['{line: v2}', '{line: others, version: v1.0.0}']]])(
  'no release has a version: %j',
  (releases) => {
    const head = 'placeholders: {SEA: sea, NEW: ship, SAME: {install: ship}}';
    expect(checkShip(placeholderWithoutVersion, releases, {head})).toEqual([
      'placeholders.NEW: the version of Ship is to fill `<NEW>`, and no release has one',
      'placeholders.SAME: the version of Ship is to fill `<SAME>`, and no release has one',
    ]);
  },
);
