import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {formatHuman} from '../../../src/cli/format/human.js';
import type {FileReport} from '../../../src/cli/report.js';
import {docsVersion} from '../../site/rules/check.js';
import {REPORTS} from '../reports.js';

test('shows place, caret, repair and advice', () => {
  expect(formatHuman(REPORTS)).toBe(`docs/a b.md:4:3 warning bad-flag: bad: 100%
  4 | > helm upgrade x --bad
    |   ^^^^
    -> helm upgrade x --bad
    +> helm upgrade x \\
    +>   --good
  tip: Use a good one
  docs: https://docs.example/bad-flag

docs/a b.md:5:3 advice broken: broken
  5 | > helm broken
    |   ^^^^
  tip: Mend it
  docs: https://docs.example/broken

docusaurus.config.js (product.name) error empty-text: empty
  tip: Fill it
  docs: https://docs.example/empty-text

2 problems and 1 piece of advice in 2 files. \`docusaurus compat:fix\` repairs 1 of them.`);
});

test('what is the same in several docs versions is one entry, and tips are told once', () => {
  const page = (version: string, before: string, commands: string[]): FileReport => {
    const source = [before, ...commands].join('\n\n');
    return {
      file: resolve(`v/${version}/a.md`),
      source,
      repaired: source.replaceAll('--bad', '--good'),
      problems: commands.map((_, index) => ({
        code: 'bad-flag',
        severity: 'warning',
        message: 'bad',
        tip: 'Use a good one',
        path: `v/${version}/a.md`,
        line: 2 * index + 2 + before.split('\n').length,
        column: 1,
        docs: 'https://docs.example/bad-flag',
        expected: '',
      })),
    };
  };
  const versions = ['1.2', '1.1', '1.0'].map((name) =>
    docsVersion(name, {folders: [resolve(`v/${name}`)]}),
  );
  const reports = [
    page('1.2', '# A', ['helm a --bad']),
    page('1.1', '\n\n\n\n\n\n\n\n# A', ['helm a --bad', 'helm b --bad']),
    page('1.0', '# A', ['helm a --bad', 'helm a --bad']),
  ];
  expect(formatHuman(reports, versions)).toBe(`v/1.2/a.md:3:1 warning bad-flag: bad
  3 | helm a --bad
    | ^^^^
    -helm a --bad
    +helm a --good
  also in v/1.1 (11:1), v/1.0 (3:1)
  tip: Use a good one
  docs: https://docs.example/bad-flag

v/1.1/a.md:13:1 warning bad-flag: bad
  13 | helm b --bad
     | ^^^^
    -helm b --bad
    +helm b --good

v/1.0/a.md:5:1 warning bad-flag: bad
  5 | helm a --bad
    | ^^^^
    -helm a --bad
    +helm a --good

5 problems in 3 files. \`docusaurus compat:fix\` repairs 5 of them.`);
});

test('keeps tabs before the caret', () => {
  const [report] = REPORTS;
  const [problem] = report?.problems ?? [];
  if (!report || !problem) throw new Error('no report');
  const text = formatHuman([
    {
      ...report,
      source: '\thelm x',
      repaired: '\thelm x',
      problems: [{...problem, line: 1, column: 2}],
    },
  ]);
  expect(text).toContain('  1 | \thelm x\n    | \t^^^^\n');
});

test('shows control characters instead of sending them', () => {
  const [report] = REPORTS;
  const [problem] = report?.problems ?? [];
  if (!report || !problem) throw new Error('no report');
  const text = formatHuman([
    {
      ...report,
      source: 'a\u001b]0;b\u0007 helm x',
      repaired: 'a\u001b]0;b\u0007 helm y',
      problems: [{...problem, line: 1, column: 9}],
    },
  ]);
  // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  expect(text).toContain(`  1 | a\\u001b]0;b\\u0007 helm x\n    | ${' '.repeat(18)}^^^^\n`);
  expect(text).toContain('    +a\\u001b]0;b\\u0007 helm y');
});

test('says when there is nothing to say', () => {
  expect(formatHuman([])).toBe('No problems found.');
});
