import {resolve} from 'node:path';
import {inspect} from 'node:util';
import {logger} from '@docusaurus/logger';
import {afterEach, expect, test, vi} from 'vitest';
import type {Problem} from '../../src/problem.js';
import {
  countProblems,
  PrintedProblems,
  printProblems,
  reportProblems,
} from '../../src/site/print.js';
import {docsVersion} from './rules/check.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const problem: Problem = {
  code: 'x',
  severity: 'error',
  message: 'm',
  tip: 't',
  path: 'a.md',
  docs: 'https://x.example',
};

const SECOND = {...problem, message: 'm2'};

/** The label of Docusaurus's logger says the severity, the text does not say it again. */
const PRINTED = 'a.md x: m\n  tip: t\n  docs: https://x.example';

test.each([
  ['log', 'info'],
  ['warn', 'warn'],
  ['throw', 'error'],
] as const)('%s prints with logger.%s', (severity, method) => {
  const print = vi.spyOn(logger, method).mockImplementation(() => {});
  printProblems([problem, SECOND], severity);
  // Its tip and its page are told already.
  expect(print.mock.calls).toEqual([[PRINTED], ['a.md x: m2']]);
});

test('advice is printed as information, also where findings fail the build', () => {
  const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const info = vi.spyOn(logger, 'info').mockImplementation(() => {});
  printProblems([problem, {...problem, severity: 'advice'}], 'throw');
  expect(error.mock.calls).toEqual([[PRINTED]]);
  expect(info.mock.calls).toEqual([['a.md x: m']]);
});

test('what is the same in several docs versions is printed once', () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const versions = ['1.1', '1.0'].map((name) =>
    docsVersion(name, {folders: [resolve(`v/${name}`)]}),
  );
  const at = (path: string) => ({...problem, path, line: 4, column: 3});
  const problems = [at('v/1.1/a.md'), at('v/1.0/a.md')];
  printProblems(problems, 'warn', versions);
  expect(warn.mock.calls).toEqual([
    ['v/1.1/a.md:4:3 x: m\n  also in v/1.0 (4:3)\n  tip: t\n  docs: https://x.example'],
  ]);
  // All are counted.
  vi.spyOn(logger, 'error').mockImplementation(() => {});
  expect(() => {
    reportProblems(problems, 'throw', 'here', versions);
  }).toThrow('2 problems here, printed above');
});

test('ignore prints nothing', () => {
  const methods = (['info', 'warn', 'error'] as const).map((method) => vi.spyOn(logger, method));
  printProblems([problem], 'ignore');
  for (const method of methods) expect(method).not.toHaveBeenCalled();
});

test.each([
  [0, '0 problems'],
  [1, '1 problem'],
  [2, '2 problems'],
])('counts %i', (length, words) => {
  expect(countProblems(Array.from({length}, () => problem))).toBe(words);
});

test('Docusaurus, which prints all fields of an error, prints the sentence only', () => {
  const error = new PrintedProblems('1 problem, printed above', [problem]);
  expect(error.text).toContain('a.md error x: m');
  const output = inspect(error);
  expect(output).toContain('1 problem, printed above');
  expect(output).not.toContain('a.md');
});
