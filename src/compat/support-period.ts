import {compareVersions, parseVersion} from '../version/index.js';
import {addDuration, parseDate, parseDuration, parseEnd, type CalendarDate} from './date.js';
import {newestNumberedLine} from './lines.js';
import {isStatedInDevelopment, OTHERS, type CompatData, type Release} from './model.js';
import {releaseNamed} from './support.js';

/**
 * When support of a release ends, as far as the data tells:
 *
 * - `exact`: on the day `first`, which is also `last`.
 * - `approximate`: no later than `last`, and no earlier than `first` if that is known.
 * - `event`: with a release that is not out yet, as far as the data tells. With `first`, the end
 *   is open from that day on; without, support goes on until the event.
 * - `unknown`: the data does not tell.
 */
export interface SupportEnd {
  readonly kind: 'exact' | 'approximate' | 'event' | 'unknown';
  /** What says so: `endOfLife` of the release, or the policy; `null`: nothing does. */
  readonly why: 'stated' | 'policy' | null;
  /** As `YYYY-MM-DD`. */
  readonly first: string | null;
  /** As `YYYY-MM-DD`. */
  readonly last: string | null;
  /**
   * The line whose release ends support: on that day the release is not supported any more. Absent:
   * a date ends it, which is the last day of support, or the line has no name yet.
   */
  readonly line?: string;
}

/** From when to when a release gets support. */
export interface SupportPeriod {
  /** When it came out, or is to come out; `null`: not stated. */
  readonly start: CalendarDate | null;
  readonly end: SupportEnd;
}

/** A day that lies between two others; before the first is certainly too early, after the last too late. */
interface Span {
  readonly first: string;
  readonly last: string;
  readonly line?: string;
}

/** Ends of a span that nobody knows; days in between compare as text. */
const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

const UNTOLD: Span = {first: EARLIEST, last: LATEST};
const NOT_YET: Span = {first: LATEST, last: LATEST};

/**
 * From when to when a release gets support, by its dates and the policy. Its stated `status` has no
 * say, and what day it is has none either.
 *
 * `others` stands for lines older than all that are listed: when so many are out that the policy ends
 * even the next one, it ends these as well. No date of its own can be theirs.
 *
 * A stated `endOfLife` stands above the policy. Of a policy that has both `supportedReleases` and
 * `supportedFor`, some products mean whichever ends later and some whichever ends earlier (Kubernetes
 * speaks of three lines and of 14 months, and a line outlives the third after it by two of them:
 * https://kubernetes.io/releases/patch-releases/); so the end lies somewhere between the two.
 */
export function supportPeriod(data: CompatData, release: Release): SupportPeriod {
  const {released, endOfLife} = release.line === OTHERS ? {} : release;
  const start = released === undefined ? null : parseDate(released);
  if (endOfLife !== undefined) {
    return {start, end: endOf(statedEnd(data, endOfLife), 'stated')};
  }
  const {supportedReleases, supportedFor} = data.policy ?? {};
  const byPolicy = [
    ...(supportedReleases === undefined ? [] : [endByLines(data, release, supportedReleases)]),
    ...(supportedFor === undefined ? [] : [endByAge(start, supportedFor)]),
  ];
  const [only = UNTOLD, other] = byPolicy;
  return {
    start,
    end: endOf(other ? between(only, other) : only, byPolicy.length > 0 ? 'policy' : null),
  };
}

function statedEnd(data: CompatData, text: string): Span {
  const end = parseEnd(text);
  if (end?.kind === 'date') return {first: end.date.first, last: end.date.last};
  return end?.kind === 'release' ? endByRelease(data, end.line) : UNTOLD;
}

function endByRelease(data: CompatData, line: string): Span {
  const named = releaseNamed(data, line);
  if (named) return {...outOn(named), line: named.line};
  // Nobody lists what is yet to come; what is older than the newest has only been left out.
  const wanted = parseVersion(line);
  const newest = newestNumberedLine(data);
  const isAhead = wanted && newest && compareVersions(wanted, newest) > 0;
  return {...(isAhead ? NOT_YET : UNTOLD), line};
}

/** When a line comes out. One that is stated to be in development has not, whatever date it has. */
function outOn(release: Release): Span {
  if (isStatedInDevelopment(release)) return NOT_YET;
  const date = release.released === undefined ? null : parseDate(release.released);
  return date ? {first: date.first, last: date.last} : UNTOLD;
}

/** Data does not change, and is asked for each release: a long list is read once. */
const endsByLines = new WeakMap<CompatData, ReadonlyMap<string, Span>>();

/** The day on which so many of the lines listed above are out. */
function endByLines(data: CompatData, {line}: Release, count: number): Span {
  const ends = endsByLines.get(data) ?? endsOfLines(data, count);
  endsByLines.set(data, ends);
  return ends.get(line) ?? NOT_YET;
}

function endsOfLines({releases}: CompatData, count: number): Map<string, Span> {
  const ends = new Map<string, Span>();
  // Of those above as many as the policy counts, in the order in which they are out.
  const above: Record<'first' | 'last', readonly Span[]> = {first: [], last: []};
  for (const release of releases) {
    const {line} = release;
    const [first, last] = [above.first[count - 1], above.last[count - 1]];
    const named = first && first.line === last?.line ? {line: first.line} : {};
    const end = first && last ? {first: first.first, last: last.last, ...named} : NOT_YET;
    if (!ends.has(line)) ends.set(line, end);
    if (line === OTHERS || isStatedInDevelopment(release)) continue;
    const span = {...outOn(release), line};
    for (const by of ['first', 'last'] as const) {
      above[by] = [...above[by], span].sort((a, b) => (a[by] < b[by] ? -1 : 1)).slice(0, count);
    }
  }
  return ends;
}

function endByAge(start: CalendarDate | null, age: string): Span {
  const duration = parseDuration(age);
  if (!start || !duration) return UNTOLD;
  return {first: addDuration(start.first, duration), last: addDuration(start.last, duration)};
}

function between(a: Span, b: Span): Span {
  return {
    first: a.first < b.first ? a.first : b.first,
    last: a.last > b.last ? a.last : b.last,
  };
}

function endOf({first, last, line}: Span, why: SupportEnd['why']): SupportEnd {
  const named = line === undefined ? {} : {line};
  if (last === LATEST) {
    const kind = first === EARLIEST ? 'unknown' : 'event';
    const open = first === EARLIEST || first === LATEST;
    return {kind, why, first: open ? null : first, last: null, ...named};
  }
  const kind = first === last ? 'exact' : 'approximate';
  return {kind, why, first: first === EARLIEST ? null : first, last, ...named};
}
