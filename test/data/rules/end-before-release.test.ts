import {expect, test} from 'vitest';
import {endBeforeRelease} from '../../../src/data/rules/end-before-release.js';
import {checkShip} from './check-compiled.js';

test.each([
  '{line: v1, released: 2026-01-23, endOfLife: 2026-01-23}',
  '{line: v1, released: 2026-01-23, endOfLife: 2026-01}',
  '{line: v1, released: 2026-Q1, endOfLife: 2026-02-01}',
  '{line: v1, released: 2026-01-23, endOfLife: unknown}',
  '{line: v1, released: 2026-01-23, endOfLife: release of v2}',
  '{line: v1, endOfLife: 2026-01-23}',
  '{line: v1, released: 2026-01-23}',
])('%s is right', (release) => {
  expect(checkShip(endBeforeRelease, [release], {today: null})).toEqual([]);
});

test.each([
  ['2026-01-23', '2025-01-23'],
  ['2026-01-23', '2025-12'],
  ['2026-Q2', '2026-Q1'],
])('a release on %s whose support ends on %s', (released, end) => {
  const release = `{line: v1, released: ${released}, endOfLife: ${end}}`;
  expect(checkShip(endBeforeRelease, [release], {today: null})).toEqual([
    `releases[0].endOfLife: support ends on \`${end}\`, before the release on \`${released}\``,
  ]);
});

test.each([
  ['v2.x', 'v2.x'],
  ['v2.x', 'v2'],
  ['v2.x', 'v1.x'],
  ['main', 'main'],
])('support of %s that ends with %s', (line, end) => {
  const releases = [`{line: ${line}, endOfLife: release of ${end}}`, '{line: v1.x}'];
  expect(checkShip(endBeforeRelease, releases, {today: null})).toEqual([
    `releases[0].endOfLife: support of \`${line}\` ends with the release of \`${end}\`, which is no later line`,
  ]);
});

test.each([
  ['v2.x', 'v2.1.0'],
  ['v2.x', 'v3.x'],
  ['main', 'v1.x'],
  // Told as unknown.
  ['v2.x', 'v1.9.3'],
  ['v2.x', 'Fossa'],
])('support of %s can end with %s', (line, end) => {
  const releases = [`{line: ${line}, endOfLife: release of ${end}}`, '{line: v1.x}'];
  expect(checkShip(endBeforeRelease, releases, {today: null})).toEqual([]);
});
