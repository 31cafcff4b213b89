import {resolve} from 'node:path';
import {formatPlace, showControls, type Problem} from '../problem.js';
import {docsPageOf, type DocsVersion} from './docs-versions.js';

/** One or several problems, as people are told of them. */
export interface Entry {
  readonly problem: Problem;
  /** The same on this page in other versions and translations of the docs. */
  readonly copies: readonly Problem[];
  /** Whether no earlier entry told this tip. */
  readonly isTipNew: boolean;
  /** Whether no earlier entry was of this code. */
  readonly isCodeNew: boolean;
}

/**
 * Puts together what is the same on one page in several docs versions, for a page is copied into
 * each: where a page says it twice, the first goes with the first of the others. What concerns no
 * page of the docs stays alone.
 *
 * @param problems in the order in which to tell of them
 * @param docsVersions of the site
 * @param looksOf what else is shown with a problem and must be the same; default: nothing
 */
export function entriesOf(
  problems: readonly Problem[],
  docsVersions: readonly DocsVersion[],
  looksOf: (problem: Problem) => string = () => '',
): Entry[] {
  const groups = new Map<string, Problem[]>();
  const times = new Map<string, number>();
  for (const [index, problem] of problems.entries()) {
    const page = pageOf(problem, docsVersions);
    const {code, severity, message, tip, path} = problem;
    const same = JSON.stringify([page, code, severity, message, tip, looksOf(problem)]);
    const time = times.get(`${path} ${same}`) ?? 0;
    times.set(`${path} ${same}`, time + 1);
    const key = page ? `${time} ${same}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const [tips, codes] = [new Set<string>(), new Set<string>()];
  return [...groups.values()].flatMap(([problem, ...copies]) => {
    if (!problem) return [];
    const entry = {
      problem,
      copies,
      isTipNew: !tips.has(problem.tip),
      isCodeNew: !codes.has(problem.code),
    };
    tips.add(problem.tip);
    codes.add(problem.code);
    return entry;
  });
}

/**
 * An entry as text for a terminal, as `formatProblem` writes a problem; what an earlier entry told
 * is not told again:
 *
 * ```
 * docs/a.md:4:3 warning table-drift: …
 *   also in versioned_docs/version-1.1 (4:3), versioned_docs/version-1.0 (9:3)
 *   tip: …
 *   docs: …
 * ```
 */
export function formatEntry(
  {problem, copies, isTipNew, isCodeNew}: Entry,
  docsVersions: readonly DocsVersion[],
  {withSeverity = true} = {},
): string {
  const {code, severity, message, tip, docs} = problem;
  const places = copies.map((copy) => {
    const tail = pageOf(copy, docsVersions)?.path.length ?? -1;
    return `${copy.path.slice(0, -tail - 1)} (${copy.line ?? 1}:${copy.column ?? 1})`;
  });
  return [
    `${formatPlace(problem)} ${withSeverity ? `${severity} ` : ''}${code}: ${message}`,
    ...(places.length > 0 ? [`  also in ${places.join(', ')}`] : []),
    ...(isTipNew ? [`  tip: ${tip}`] : []),
    ...(isCodeNew ? [`  docs: ${docs}`] : []),
  ]
    .map(showControls)
    .join('\n');
}

function pageOf({path, line}: Problem, docsVersions: readonly DocsVersion[]) {
  return line === undefined ? null : docsPageOf(resolve(path), docsVersions);
}
