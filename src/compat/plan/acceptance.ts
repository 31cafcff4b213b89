import type {Bound, Interval, Version} from '../../version/index.js';
import {judge} from '../fit.js';
import type {Requirement} from '../model.js';

/**
 * What one release says about versions of one dependency: as `judge` says it,
 * but without its cost, for a plan asks very often.
 */
export interface Acceptance {
  /** Whether the version is known to fit. */
  readonly fits: (candidate: Candidate) => boolean;
  /** Whether it is not known not to fit. */
  readonly mayFit: (candidate: Candidate) => boolean;
  /** Whether it fits, or nothing is stated that is understood. */
  readonly suits: (candidate: Candidate) => boolean;
  /** Whether it suits, or is a line that would but for issues that only some of its versions have. */
  readonly suitsInPart: (candidate: Candidate) => boolean;
}

/** A version, and its numbers where they are all there is to it. */
export interface Candidate {
  readonly version: Version;
  readonly span: Span | null;
}

/** The versions from one number to another, both among them: see {@link keyOf}. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Three numbers of 17 bits are one that a double holds exactly; the highest of them is left free, as an end. */
const BASE = 2 ** 17;

/** Compiles the alternatives of a requirement. */
export function compileAcceptance(requires: readonly Requirement[]): Acceptance {
  const issues = spansOf(requires.filter(({claim}) => claim === 'known-issue'));
  const stated = requires.filter(({claim}) => claim !== 'known-issue');
  const ranges = spansOf(stated);
  const isSilent = stated.length === 0;

  /** Asks numbers where they are all there is, and `judge` elsewhere. */
  const ask =
    (
      bySpan: (span: Span, ranges: readonly Span[], issues: readonly Span[]) => boolean,
      byVersion: (judgement: Judgement, version: Version) => boolean,
    ) =>
    ({version, span}: Candidate) =>
      span && ranges && issues
        ? bySpan(span, ranges, issues)
        : byVersion(judge(requires, version), version);

  return {
    fits: ask(
      (span, ranges, issues) => isWithin(span, ranges) && !touches(span, issues),
      ({verdict}) => verdict === 'fits',
    ),
    mayFit: ask(
      (span, ranges, issues) =>
        !isWithin(span, issues) && (isSilent || touches(span, ranges) || touches(span, issues)),
      ({verdict}) => verdict !== 'does-not-fit',
    ),
    suits: ask(
      (span, ranges, issues) => (isSilent || isWithin(span, ranges)) && !touches(span, issues),
      isSuitable,
    ),
    suitsInPart: ask(
      (span, ranges, issues) => (isSilent || isWithin(span, ranges)) && !isWithin(span, issues),
      (judgement, version) =>
        judgement.verdict === 'not-stated' && judgement.because === 'known-issue'
          ? version.line && isSuitable(judge(stated, version))
          : isSuitable(judgement),
    ),
  };
}

type Judgement = ReturnType<typeof judge>;

function isSuitable({verdict, because}: Judgement): boolean {
  return verdict === 'fits' || because === 'silent';
}

function isWithin({first, last}: Span, spans: readonly Span[]): boolean {
  for (const span of spans) {
    if (first >= span.first && last <= span.last) return true;
  }
  return false;
}

function touches({first, last}: Span, spans: readonly Span[]): boolean {
  for (const span of spans) {
    if (first <= span.last && last >= span.first) return true;
  }
  return false;
}

/** @returns `null` where numbers alone do not tell */
function spansOf(requires: readonly Requirement[]): readonly Span[] | null {
  const spans: Span[] = [];
  for (const {range} of requires) {
    if (range.kind !== 'range' || range.channels.length > 0) return null;
    for (const interval of range.intervals) {
      const span = spanOfInterval(interval);
      if (!span) return null;
      spans.push(span);
    }
  }
  return spans;
}

function spanOfInterval({lower, upper}: Interval): Span | null {
  const first = lower ? keyOfBound(lower) : 0;
  const last = upper ? keyOfBound(upper) : Infinity;
  if (first === null || last === null) return null;
  return {
    first: first + Number(lower?.inclusive === false),
    last: last - Number(upper?.inclusive === false),
  };
}

function keyOfBound({release, prerelease}: Bound): number | null {
  return prerelease ? null : keyOf(release);
}

/** Prepares a version to be asked about. */
export function createCandidate(version: Version): Candidate {
  const {release, line, prerelease, channel} = version;
  // In `1.2.3.x` are versions with a fourth number.
  const isPlain = channel === null && prerelease.length === 0 && !(line && release.length > 2);
  const first = isPlain ? keyOf(release) : null;
  if (first === null) return {version, span: null};
  const last = line ? first + BASE ** (3 - release.length) - 1 : first;
  return {version, span: {first, last}};
}

/** The place of a release among all of up to three numbers; `null` where it has more, or too large ones. */
function keyOf(release: readonly number[]): number | null {
  if (release.length > 3 || release.some((number) => number >= BASE - 1)) return null;
  const [major = 0, minor = 0, patch = 0] = release;
  return (major * BASE + minor) * BASE + patch;
}
