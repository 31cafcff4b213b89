import {docsUrl, type Problem} from '../problem.js';
import {CODES, type DataCode} from './codes.js';
import {MAX_PROBLEMS} from './limits.js';
import {formatPath, type Path, type Place} from './source/located.js';

/** A problem before it knows which file it is in. */
export interface Finding {
  readonly code: DataCode;
  readonly message: string;
  readonly tip: string;
  readonly place: Place;
  readonly path: Path;
}

/** Findings as problems of one file: in order of position, each once, a thousand at most. */
export function toProblems(findings: readonly Finding[], file: string): Problem[] {
  const distinct = new Map<string, Finding>();
  for (const finding of [...findings].sort(byPosition)) {
    const {code, message, place, path} = finding;
    // What an alias repeats is written once, and is wrong once.
    const where = place.line === undefined ? formatPath(path) : '';
    const identity = JSON.stringify([code, message, place.order, where]);
    if (!distinct.has(identity)) {
      distinct.set(identity, finding);
    }
  }
  const told = [...distinct.values()];
  const [firstUntold] = told.splice(MAX_PROBLEMS);
  if (firstUntold) {
    told.push(untold(firstUntold.place, distinct.size - MAX_PROBLEMS));
  }
  return told.map((finding) => toProblem(finding, file));
}

function untold(place: Place, count: number): Finding {
  return {
    code: 'too-many-problems',
    place,
    path: [],
    message: `from here on, ${count.toLocaleString('en')} more problems are not told`,
    tip: 'mend those above first; one cause can have many effects',
  };
}

function toProblem({code, message, tip, place, path}: Finding, file: string): Problem {
  const key = formatPath(path);
  return {
    code,
    severity: CODES[code],
    message,
    tip,
    path: file,
    ...(place.line !== undefined && {line: place.line, column: place.column}),
    ...(key && {key}),
    docs: docsUrl(code),
  };
}

function byPosition(a: Finding, b: Finding): number {
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
