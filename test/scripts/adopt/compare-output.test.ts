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
    '  also in versioned_docs/version-1.0 (4:1)',
    '  tip: to wait 300s, write --timeout 300s',
    '  docs: https://compat-matrix.example/docs/findings/redirect-mangled-placeholder',
  ];
  const others = [
    'ReferenceError: it is not defined',
    '[WARNING] Broken link on /docs/a',
    '[SUCCESS] Generated static files in "build".',
  ];
  const after = `${bare}${[...finding, ...others].join('\n')}\n`;
  expect(compareOutput(bare, after)).toEqual({ours: finding, added: others, removed: []});
});

test('a line that comes once more is new', () => {
  expect(compareOutput('warn\n', 'warn\nwarn\n').added).toEqual(['warn']);
  expect(compareOutput('warn\n', '').removed).toEqual(['warn']);
});

test.each([
  [
    'a time in the name of a file',
    'wrote search-doc-1795554117156.json',
    'wrote search-doc-1795554993156.json',
  ],
  ['minutes', '[webpackbar] Client: Compiled in 58.42s', '[webpackbar] Client: Compiled in 1.42m'],
  ['minutes and seconds', 'Done in 1m 12s', 'Done in 58s'],
  [
    'a rule of the bundler, moved by ours',
    'sass-loader.js??ruleSet[1].rules[11].use[3]',
    'sass-loader.js??ruleSet[1].rules[12].use[3]',
  ],
  ['the hash of an asset', 'main.61fbabbe.js is large', 'main.0c0741e8.js is large'],
  ['the size of an asset', '  main.61fbabbe.js (538 KiB)', '  main.0c0741e8.js (539.4 KiB)'],
  ['a port', 'Listening on http://localhost:40213', 'Listening on http://localhost:39121'],
  [
    'one chunk more',
    '  assets/js/61fbabbe.0c0741e8.js',
    '  assets/js/61fbabbe.0c0741e8.js\n  assets/js/0c0741e8.61fbabbe.js',
  ],
])('%s is no difference', (_, before, after) => {
  expect(compareOutput(before, after)).toEqual({ours: [], added: [], removed: []});
});

test('a finding more among those that were there before takes nothing else for its own', () => {
  const finding = (file: string) =>
    `[WARNING] ${file}:4:1 unicode-dash: \u2013a is no flag\n  docs: https://compat-matrix.example/docs/findings/unicode-dash\n`;
  const before = finding('docs/b.md');
  const after = `${finding('docs/a.md')}ReferenceError: it is not defined\n${finding('docs/b.md')}`;
  expect(compareOutput(before, after)).toMatchObject({
    added: ['ReferenceError: it is not defined'],
    removed: [],
  });
});

test('a line with a number sign counts as often as it comes', () => {
  const line = '- Broken anchor: linking to #install';
  expect(compareOutput(`${line}\n`, `${line}\n${line}\n`).added).toEqual([line]);
});

test('lines are told as they were printed', () => {
  expect(compareOutput('', 'Waited 300s for main.61fbabbe.js').added).toEqual([
    'Waited 300s for main.61fbabbe.js',
  ]);
});
