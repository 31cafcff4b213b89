import {expect, test} from 'vitest';
import {unknownRelease} from '../../../src/data/rules/unknown-release.js';
import {checkShip} from './check-compiled.js';

const RELEASES = [
  '{line: main}',
  '{line: v2.x, version: v2.1.0}',
  '{line: v1.x}',
  '{line: others}',
];

const apis = (version: string) =>
  `apis: [{group: g, kinds: [K], versions: [{name: v1}, {name: v2, ${version}}]}]`;

test.each([
  'since: v1.x',
  'since: "1", deprecatedSince: v2.x, removedIn: main',
  'since: v2.1.0',
  'preferred: true',
])('%s is right', (version) => {
  expect(checkShip(unknownRelease, RELEASES, {head: apis(version)})).toEqual([]);
});

test.each([
  ['since: v9.x', 'since', 'v9.x'],
  ['deprecatedSince: v9.x', 'deprecatedSince', 'v9.x'],
  ['since: v1.x, removedIn: v1.5.x', 'removedIn', 'v1.5.x'],
  ['since: others', 'since', 'others'],
])('%s is wrong', (version, key, line) => {
  expect(checkShip(unknownRelease, RELEASES, {head: apis(version)})).toEqual([
    `apis[0].versions[1].${key}: unknown release line \`${line}\`: where \`v2\` is served is not stated`,
  ]);
});

test.each([
  // Lines that are yet to come are not listed.
  'release of v3.x',
  'release of v2.2.0',
  'release of v2.1.0',
  'release of main',
  'release of next',
  'release of others',
  'unknown',
  '2026-01',
])('support may end: %s', (end) => {
  const releases = [...RELEASES, `{line: v0.9.x, endOfLife: '${end}'}`];
  const [others = '', last = ''] = releases.splice(3);
  expect(checkShip(unknownRelease, [...releases, last, others])).toEqual([]);
});

test.each(['v0.66', 'v1.1.x'])('support cannot end with %s', (line) => {
  const releases = ['{line: main}', '{line: v2.x}', `{line: v1.x, endOfLife: release of ${line}}`];
  expect(checkShip(unknownRelease, releases)).toEqual([
    `releases[2].endOfLife: unknown release line \`${line}\`: when support of \`v1.x\` ends is not stated`,
  ]);
});
