import {expect, test} from 'vitest';
import {unselectableRelease} from '../../../src/data/rules/unselectable-release.js';
import {check} from './check.js';

test.each([
  {line: 'v1.0 (LTS)', version: '1.0~rc1'},
  {line: '版本一', version: 'v1@x'},
  {line: 'others'},
  {line: 'a'.repeat(64)},
  // Mistakes of shape.
  {line: ''},
  {line: 7},
  {line: 'v1', version: '$(reboot)'},
])('%j is right', (release) => {
  expect(check(unselectableRelease, {releases: [release]})).toEqual([]);
});

const TIP =
  'write 64 characters at most, without quotes and any of `<`, `>`, `&`, `|`, `;`, `$`, `\\`, `{`, `}`, `!`';

test.each([
  [{line: 'v1 & v2'}, 'line', 'v1 & v2'],
  [{line: '<v1.5'}, 'line', '<v1.5'],
  [{line: 'a'.repeat(65)}, 'line', `${'a'.repeat(60)}…`],
  [{line: 'v1', version: '1'.repeat(65)}, 'version', `${'1'.repeat(60)}…`],
])('%j is wrong', (release, key, quoted) => {
  expect(check(unselectableRelease, {releases: [release]})).toEqual([
    `releases[0].${key}: readers cannot choose \`${quoted}\`: no link and no storage carries it; ${TIP}`,
  ]);
});
