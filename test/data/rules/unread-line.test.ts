import {expect, test} from 'vitest';
import {unreadLine} from '../../../src/data/rules/unread-line.js';
import {check} from './check.js';

test.each([
  'v0.5.x',
  '1.12-lts',
  '2024.1',
  '17',
  'main',
  'release-1.2',
  'others',
  // Names, whatever numbers are in them.
  'LTS 2024',
  'Jubilee',
  'Windows 11',
  '24H2',
  '12c',
  // Found for another reason: readers cannot choose it.
  'v0.9 & older',
  '',
])('`%s` is right', (line) => {
  expect(check(unreadLine, {releases: [{line}]})).toEqual([]);
});

test('a release without a line lacks more', () => {
  expect(check(unreadLine, {releases: [{}, {line: null}, {line: []}]})).toEqual([]);
});

test.each([
  ['1.12 LTS', '1.12'],
  ['2.1 (LTS)', '2.1'],
  ['v2021.0.x aka Jubilee', 'v2021.0.x'],
  ['“v1.1.x”', 'v1.1.x'],
  ['8 (long-term)', '8'],
])('`%s` is better %s', (line, better) => {
  expect(check(unreadLine, {releases: [{line}]})).toEqual([
    `releases[0].line: \`${line}\` is not understood as a release line; no version is known to be of it; write \`${better}\`, and words in \`note\`; if it is a name, leave this as it is`,
  ]);
});

test('no line is proposed that stands there already', () => {
  expect(check(unreadLine, {releases: [{line: 'v1.30.x'}, {line: '1.30 LTS'}]})).toEqual([
    expect.stringContaining('write one release for each line'),
  ]);
});

test.each([
  '2.15 - 2.17',
  '1.3 or later',
  'v1.4.x+',
  '1.2 / 1.3',
  '1.2 (2)',
  'Kite v1.2',
  'up to 1.9',
])('of `%s` nobody can tell which line is meant', (line) => {
  expect(check(unreadLine, {releases: [{line}]})).toEqual([
    `releases[0].line: \`${line}\` is not understood as a release line; no version is known to be of it; write one release for each line, such as \`v1.2.x\`; if it is a name, leave this as it is`,
  ]);
});
