import {docsUrl, type Checks, type Problem, type Severity} from '../problem.js';
import {CODES, type DataCode, severityOf} from './codes.js';
import {MAX_PROBLEMS} from './limits.js';
import {formatPath, type Path, type Place} from './source/located.js';

/** A problem before it knows which file it is in. */
export interface DataFinding {
  readonly code: DataCode;
  readonly message: string;
  readonly tip: string;
  readonly place: Place;
  readonly path: Path;
}

/**
 * Findings as problems of one file: in order of position, each once, a thousand at most.
 *
 * @param findings in any order
 * @param file the file, as problems should name it
 * @param checks severities that the site sets; what is off is left out
 */
export function toProblems(
  findings: readonly DataFinding[],
  file: string,
  checks: Checks = {},
): Problem[] {
  const distinct = new Map<string, Weighed>();
  for (const finding of [...findings].sort(byPosition)) {
    const {code, message, place, path} = finding;
    const severity = severityOf(code, checks);
    // What an alias repeats is written once, and is wrong once.
    const where = place.line === undefined ? formatPath(path) : '';
    const identity = JSON.stringify([code, message, place.order, where]);
    if (severity !== 'off' && !distinct.has(identity)) {
      distinct.set(identity, {...finding, severity});
    }
  }
  const told = [...distinct.values()];
  const [firstUntold] = told.splice(MAX_PROBLEMS);
  if (firstUntold) {
    told.push(untold(firstUntold.place, distinct.size - MAX_PROBLEMS));
  }
  return told.map((finding) => toProblem(finding, file));
}

interface Weighed extends DataFinding {
  readonly severity: Severity;
}

function untold(place: Place, count: number): Weighed {
  return {
    code: 'too-many-problems',
    severity: CODES['too-many-problems'],
    place,
    path: [],
    message: `from here on, ${count.toLocaleString('en')} more problems are not told`,
    tip: 'mend those above first; one cause can have many effects',
  };
}

function toProblem({code, severity, message, tip, place, path}: Weighed, file: string): Problem {
  const key = formatPath(path);
  return {
    code,
    severity,
    message,
    tip,
    path: file,
    ...(place.line !== undefined && {line: place.line, column: place.column}),
    ...(key && {key}),
    docs: docsUrl(code),
  };
}

function byPosition(a: DataFinding, b: DataFinding): number {
  return (
    a.place.order - b.place.order ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Not `localeCompare`: the order must not depend on the machine's locale. */
function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
