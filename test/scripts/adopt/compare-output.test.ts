import {expect, test} from 'vitest';
import {compareOutput} from '../../../scripts/adopt/compare-output.js';

const bare = '[INFO] [en] Creating an optimized production build...\n✔ Client: Compiled in 7.2s\n';

test('times and folders are no difference', () => {
  const before = `${bare}Used compat-adopt.before.config.mjs\n`;
  const after = before.replace('7.2s', '8.21s').replace('before', 'after');
  expect(compareOutput(before, after)).toEqual({ours: [], added: [], removed: []});
});

test('findings are told from other warnings', () => {
  const finding = [
    '[WARNING] docs/a.md:4:1 redirect-mangled-placeholder: this is no redirect',
    '  expected: helm list',
  ];
  const other = '[WARNING] Broken link on /docs/a';
  const after = `${bare}${finding.join('\n')}\n${other}\n`;
  expect(compareOutput(bare, after)).toEqual({ours: finding, added: [other], removed: []});
});

test('a line that comes once more is new', () => {
  expect(compareOutput('warn\n', 'warn\nwarn\n').added).toEqual(['warn']);
  expect(compareOutput('warn\n', '').removed).toEqual(['warn']);
});

test('times in names of files are no difference', () => {
  const line = 'writing search-doc-1795554117156.json';
  expect(compareOutput(line, line.replace('117', '993')).added).toEqual([]);
});
