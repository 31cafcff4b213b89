import {logger} from '@docusaurus/logger';
import type {ReportingSeverity} from '@docusaurus/types';
import {formatProblem, type Problem} from '../problem.js';

/**
 * Prints problems on the console, one after the other, as Docusaurus prints its own: the
 * label, such as `[WARNING]`, is the only word for the severity. With `throw` they are printed
 * as errors; to throw afterwards is the caller's part. Advice fails nothing, so it is never
 * more than information.
 */
export function printProblems(problems: readonly Problem[], severity: ReportingSeverity): void {
  if (severity === 'ignore') return;
  const printProblem = {log: logger.info, warn: logger.warn, throw: logger.error}[severity];
  for (const problem of problems) {
    const print = problem.severity === 'advice' ? logger.info : printProblem;
    print(formatProblem(problem, {withSeverity: false}));
  }
}

/** Such as `1 problem` and `2 problems`. */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}
