import {logger} from '@docusaurus/logger';
import type {ReportingSeverity} from '@docusaurus/types';
import {formatProblem, type Problem} from '../problem.js';
import type {DocsVersion} from './docs-versions.js';
import {entriesOf, formatEntry} from './entries.js';

/**
 * Prints problems on the console, one after the other, as Docusaurus prints its own: the
 * label, such as `[WARNING]`, is the only word for the severity. With `throw` they are printed
 * as errors; to throw afterwards is the caller's part. Advice fails nothing, so it is never
 * more than information.
 *
 * @param docsVersions of the site: what is the same in several is printed once. Default: none
 */
export function printProblems(
  problems: readonly Problem[],
  severity: ReportingSeverity,
  docsVersions: readonly DocsVersion[] = [],
): void {
  if (severity === 'ignore') return;
  const printProblem = {log: logger.info, warn: logger.warn, throw: logger.error}[severity];
  for (const entry of entriesOf(problems, docsVersions)) {
    const print = entry.problem.severity === 'advice' ? logger.info : printProblem;
    print(formatEntry(entry, docsVersions, {withSeverity: false}));
  }
}

/** Such as `1 problem` and `2 problems`. */
export function countProblems(problems: readonly Problem[]): string {
  return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}

/** Stops a build for problems that are printed already: its message is one sentence that counts them. */
export class PrintedProblems extends Error {
  // Private, for Docusaurus prints all fields that an error shows.
  readonly #problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super(message);
    this.#problems = problems;
  }

  /** All of the problems as text, for where the console is not read. */
  get text(): string {
    return this.#problems.map((problem) => formatProblem(problem)).join('\n\n');
  }
}

/**
 * Prints problems, and stops for those that are no advice if the severity says so.
 *
 * @param where for the sentence that counts them, such as `in the site's Markdown files`
 * @param docsVersions see `printProblems`
 * @throws {@link PrintedProblems} with `throw`
 */
export function reportProblems(
  problems: readonly Problem[],
  severity: ReportingSeverity,
  where: string,
  docsVersions: readonly DocsVersion[] = [],
): void {
  printProblems(problems, severity, docsVersions);
  const failing = problems.filter((problem) => problem.severity !== 'advice');
  if (severity === 'throw' && failing.length > 0) {
    throw new PrintedProblems(`${countProblems(failing)} ${where}, printed above`, failing);
  }
}
