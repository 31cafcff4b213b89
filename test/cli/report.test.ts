import {expect, test} from 'vitest';
import {fails} from '../../src/cli/report.js';
import {REPORTS} from './reports.js';

test.each([
  ['warning', true],
  ['error', true],
  ['advice', false],
] as const)('%s fails: %s', (severity, expected) => {
  const [problem] = REPORTS[0]?.problems ?? [];
  expect(problem && fails({...problem, severity})).toBe(expected);
});
