import {parseVersion, satisfies, type Version} from '../version/index.js';
import {
  isAskedFor,
  OTHERS,
  requirementsOf,
  type Claim,
  type CompatData,
  type Release,
  type Requirement,
} from './model.js';

/** What a reader runs: dependency id → version as typed. */
export type Stack = Readonly<Record<string, string>>;

/** Whether a release goes with what a reader runs. `not-stated` is never shown as a fit. */
export type Verdict = 'fits' | 'does-not-fit' | 'not-stated';

/**
 * What led to the verdict on one dependency:
 *
 * - `met`: a requirement holds the version.
 * - `outside`: no requirement holds it.
 * - `known-issue`: the data names an issue with it; then it does not fit, whatever else holds it.
 * - `partly`: the reader named a line, and only some of its versions are in the range.
 * - `undecided`: the range is understood, but nobody can tell whether it holds the version:
 *   a channel, or a suffix that may be a prerelease or a vendor's build.
 * - `unreadable`: what the reader typed is not a version.
 * - `silent`: the data does not say, or says it in words that are not understood.
 */
export type Because =
  'met' | 'outside' | 'known-issue' | 'partly' | 'undecided' | 'unreadable' | 'silent';

/** The verdict on one dependency that the reader runs. */
export interface Reason {
  /** Id of the dependency. */
  readonly dependency: string;
  readonly verdict: Verdict;
  readonly because: Because;
  /** The strongest claim among the requirements met; `not-stated` unless the verdict is `fits`. */
  readonly claim: Claim;
  /** What the reader runs, as typed, trimmed. */
  readonly runs: string;
  /** All alternatives of the release; empty when it states none. */
  readonly requires: readonly Requirement[];
  /** The alternative behind the verdict: the one met, or the known issue. */
  readonly decisive?: Requirement;
}

/** How one release goes with a stack. */
export interface Fit {
  /** Release line, as in the data. */
  readonly line: string;
  readonly verdict: Verdict;
  /** The weakest claim behind a fit; `not-stated` unless the verdict is `fits`. */
  readonly claim: Claim;
  /** In the order of the data's dependencies; only those that the reader runs. */
  readonly reasons: readonly Reason[];
}

/** Strongest first. */
const CLAIMS: readonly Claim[] = [
  'tested',
  'bundled',
  'recommended',
  'supported',
  'compatible',
  'not-stated',
  'known-issue',
];

const VERDICTS: readonly Verdict[] = ['fits', 'not-stated', 'does-not-fit'];

/** Best to install first; a release whose status is not stated stands before those not meant for use. */
const STATUSES = ['supported', 'maintenance', undefined, 'development', 'end-of-life'] as const;

/**
 * Tells which releases run on a stack.
 *
 * A release fits when every dependency in the stack fits; it does not fit when
 * one of them does not; anything else is not stated, and so are a stack that
 * asks for nothing and the `others` line, which is not one release. Adding to a
 * stack therefore never turns "does not fit" into "fits". Dependencies bundled
 * with another have no say, and neither have ids the data does not know.
 *
 * @param stack dependency id → version as the reader typed it; blank means not asked
 * @returns every release of the data: those that fit, then those not stated, then the rest;
 *   within each by support status, then in the order of the data; `others` ends its group
 */
export function fit(data: CompatData, stack: Stack): Fit[] {
  const asked = data.dependencies
    .filter((dependency) => isAskedFor(dependency) && Object.hasOwn(stack, dependency.id))
    .map(({id}) => readTyped(id, stack[id]))
    .filter(({runs}) => runs !== '');

  return data.releases
    .map((release) => {
      const result = conclude(
        release,
        asked.map((one) => explain(release, one)),
      );
      return {result, place: rank(release, result)};
    })
    .sort((a, b) => a.place - b.place)
    .map(({result}) => result);
}

/** What the reader says about one dependency. */
interface Asked {
  readonly dependency: string;
  readonly runs: string;
  readonly version: Version | null;
}

/** A number, from plain JavaScript, is no version: 1.30 has become 1.3 by now. */
function readTyped(dependency: string, typed: string | number | null | undefined): Asked {
  if (typeof typed !== 'string') return {dependency, runs: String(typed ?? ''), version: null};
  return {dependency, runs: typed.trim(), version: parseVersion(typed)};
}

function conclude({line}: Release, reasons: readonly Reason[]): Fit {
  const has = (verdict: Verdict) => reasons.some((reason) => reason.verdict === verdict);
  if (has('does-not-fit')) return {line, verdict: 'does-not-fit', claim: 'not-stated', reasons};
  if (reasons.length === 0 || has('not-stated') || line === OTHERS) {
    return {line, verdict: 'not-stated', claim: 'not-stated', reasons};
  }
  const weakest = Math.max(...reasons.map(({claim}) => CLAIMS.indexOf(claim)));
  return {line, verdict: 'fits', claim: CLAIMS[weakest] ?? 'not-stated', reasons};
}

function rank(release: Release, {verdict}: Fit): number {
  const status = release.line === OTHERS ? STATUSES.length : STATUSES.indexOf(release.status);
  return VERDICTS.indexOf(verdict) * (STATUSES.length + 1) + status;
}

function explain(release: Release, {dependency, runs, version}: Asked): Reason {
  const requires = requirementsOf(release, dependency);
  const {verdict, because, decisive} = judge(requires, version);
  return {
    dependency,
    verdict,
    because,
    claim: (verdict === 'fits' && decisive?.claim) || 'not-stated',
    runs,
    requires,
    ...(decisive && {decisive}),
  };
}

/**
 * Whether a version is what one of the alternatives asks for, and why.
 *
 * @param version `null`: what the reader typed is not a version
 */
export function judge(
  requires: readonly Requirement[],
  version: Version | null,
): Pick<Reason, 'verdict' | 'because' | 'decisive'> {
  if (!version) return {verdict: 'not-stated', because: 'unreadable'};

  const answers = requires.map((requirement) => ({
    requirement,
    answer: satisfies(version, requirement.range),
    isIssue: requirement.claim === 'known-issue',
  }));
  const issue = answers.find(({answer, isIssue}) => isIssue && answer === 'yes');
  if (issue) {
    return {verdict: 'does-not-fit', because: 'known-issue', decisive: issue.requirement};
  }

  const [met] = answers
    .filter(({answer, isIssue}) => !isIssue && answer === 'yes')
    .map(({requirement}) => requirement)
    .sort((a, b) => CLAIMS.indexOf(a.claim) - CLAIMS.indexOf(b.claim));
  // An issue that nobody can rule out stands against a fit; another alternative does not.
  const open = answers.filter(({answer, isIssue}) => answer === 'unknown' && (isIssue || !met));
  if (open.length > 0) {
    if (open.every(({requirement}) => requirement.range.kind !== 'range')) {
      return {verdict: 'not-stated', because: 'silent'};
    }
    const [first] = open;
    if (first && open.every(({isIssue}) => isIssue)) {
      return {verdict: 'not-stated', because: 'known-issue', decisive: first.requirement};
    }
    const partly =
      version.line && open.some(({requirement}) => requirement.range.intervals.length > 0);
    return {verdict: 'not-stated', because: partly ? 'partly' : 'undecided'};
  }
  if (met) return {verdict: 'fits', because: 'met', decisive: met};
  return answers.some(({isIssue}) => !isIssue)
    ? {verdict: 'does-not-fit', because: 'outside'}
    : {verdict: 'not-stated', because: 'silent'};
}
