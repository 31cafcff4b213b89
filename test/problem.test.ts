import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {docsUrl, formatProblem, type Problem} from '../src/problem.js';

const problem: Problem = {
  code: 'unknown-dependency',
  severity: 'error',
  message: 'unknown dependency `kubernets`',
  tip: 'did you mean `kubernetes`?',
  path: 'compat.yaml',
  line: 9,
  column: 41,
  key: 'releases[1].requires.kubernets',
  docs: 'https://docs.example/unknown-dependency',
};

test('addresses of findings derive from the homepage', () => {
  const {homepage} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as {homepage: string};
  expect(docsUrl('missing-key')).toBe(`${homepage}/docs/findings/missing-key`);
});

test('a problem is printed with its place, tip and page', () => {
  expect(formatProblem(problem)).toBe(
    [
      'compat.yaml:9:41 error unknown-dependency: unknown dependency `kubernets`',
      '  tip: did you mean `kubernetes`?',
      '  docs: https://docs.example/unknown-dependency',
    ].join('\n'),
  );
});

test('a printer that labels the severity itself leaves it out', () => {
  expect(formatProblem(problem, {withSeverity: false}).split('\n')[0]).toBe(
    'compat.yaml:9:41 unknown-dependency: unknown dependency `kubernets`',
  );
});

test.each<[Partial<Record<keyof Problem, undefined>>, string]>([
  [{line: undefined, column: undefined}, 'compat.yaml (releases[1].requires.kubernets) error'],
  [{line: undefined, column: undefined, key: undefined}, 'compat.yaml error'],
  [{column: undefined}, 'compat.yaml:9:1 error'],
])('%o is printed as %s', (place, start) => {
  const {line, column, key, ...rest} = {...problem, ...place};
  const shown = formatProblem({
    ...rest,
    ...(line !== undefined && {line}),
    ...(column !== undefined && {column}),
    ...(key !== undefined && {key}),
  });
  expect(shown.startsWith(start)).toBe(true);
});

test.each([
  ['\u001b[31mred', '\\u001b[31mred'],
  ['two\r\nlines', 'two\\u000d\\u000alines'],
  ['right\u202eto left', 'right\\u202eto left'],
])('control characters of %j are shown, not run', (message, shown) => {
  expect(formatProblem({...problem, message}).split('\n')[0]).toBe(
    `compat.yaml:9:41 error unknown-dependency: ${shown}`,
  );
});
