import {expect, test} from 'vitest';
import {isContinuedElsewhere} from '../../src/shell/other-shells.js';

test.each<[string, string, boolean]>([
  ['PowerShell', 'helm a `\n  --b', true],
  ['cmd', 'helm a ^\n  --b', true],
  ['further down', 'helm a \\\n --b `\n --c', true],
  ['a word of its own line', 'helm a ` \n  b', true],
  ['not indented', 'helm a `\n--b', true],
  ['not indented, with a dash of another kind', 'helm a `\n－－b', true],
  ['a command substitution', 'helm a --b `c d `\n  --e', false],
  ['a caret in a word', 'helm a b^\n  --c', false],
  ['nothing below', 'helm a `', false],
  ['another command below', 'helm a `\nhelm b', false],
  ['a backtick alone', 'helm a \\\n  `\n  --b', false],
  ['a POSIX shell', 'helm a \\\n  --b', false],
])('%s: %j', (_name, text, expected) => {
  const end = text.lastIndexOf('\n');
  expect(isContinuedElsewhere(text, {start: 0, end: end < 0 ? text.length : end})).toBe(expected);
});

test('what stands before the statement and further below does not count', () => {
  const text = 'dir ^\n  x\nhelm a\nhelm b ^\n  c';
  const start = text.indexOf('helm a');
  expect(isContinuedElsewhere(text, {start, end: start + 'helm a'.length})).toBe(false);
});
