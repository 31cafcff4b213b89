import {inspect} from 'node:util';
import {logger} from '@docusaurus/logger';
import {afterEach, expect, test, vi} from 'vitest';
import type {Problem} from '../../src/problem.js';
import {countProblems, PrintedProblems, printProblems} from '../../src/site/print.js';

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

/** The label of Docusaurus's logger says the severity, the text does not say it again. */
const PRINTED = 'a.md x: m\n  tip: t\n  docs: https://x.example';

test.each([
  ['log', 'info'],
  ['warn', 'warn'],
  ['throw', 'error'],
] as const)('%s prints with logger.%s', (severity, method) => {
  const print = vi.spyOn(logger, method).mockImplementation(() => {});
  printProblems([problem, problem], severity);
  expect(print.mock.calls).toEqual([[PRINTED], [PRINTED]]);
});

test('advice is printed as information, also where findings fail the build', () => {
  const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const info = vi.spyOn(logger, 'info').mockImplementation(() => {});
  printProblems([problem, {...problem, severity: 'advice'}], 'throw');
  expect(error.mock.calls).toEqual([[PRINTED]]);
  expect(info.mock.calls).toEqual([[PRINTED]]);
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
