import {addDuration} from './date.js';
import type {DatedStatuses} from './dated-statuses.js';
import {OTHERS, type CompatData, type Release, type SupportStatus} from './model.js';
import {supportPeriod, type SupportEnd} from './support-period.js';

/** The support status of a release on a day, and what tells it. */
export interface EffectiveStatus {
  /** `null`: the data does not tell. */
  readonly status: SupportStatus | null;
  /**
   * What tells it: the release's own `status`, its `released` that lies ahead, its `endOfLife`, or
   * the policy; `null`: nothing does.
   */
  readonly by: 'stated' | 'released' | 'end-of-life' | 'policy' | null;
  /** The last day of support as `YYYY-MM-DD`, past or to come; absent where it is not known to the day. */
  readonly until?: string;
}

const UNTOLD: EffectiveStatus = {status: null, by: null};

/**
 * The support status of a release on a day. A stated `status` wins; otherwise dates and the
 * policy give it, see {@link datedStatus}.
 *
 * @param data the data that holds the release
 * @param release one of the data's releases
 * @param today as `YYYY-MM-DD`
 */
export function supportStatus(data: CompatData, release: Release, today: string): EffectiveStatus {
  return release.status === undefined || release.statusDerived
    ? datedStatus(data, release, today)
    : {...datedStatus(data, release, today), status: release.status, by: 'stated'};
}

/**
 * The support status of a release on a day by its dates and the policy alone.
 *
 * - Before `released` it is in `development`.
 * - A release that is listed counts as out, unless its `released` lies ahead.
 * - A date of the end is the last day of support; a release that ends it does so on its own day.
 * - `others` may have ended, but has no support that all of it shares.
 * - Where the end is known to a month, a quarter, or not at all, the days on which it may be over
 *   and may be not get no status. Unknown is never supported.
 *
 * @param data the data that holds the release
 * @param release one of the data's releases
 * @param today as `YYYY-MM-DD`
 */
export function datedStatus(data: CompatData, release: Release, today: string): EffectiveStatus {
  const {start, end} = supportPeriod(data, release);
  const until = end.kind === 'exact' && end.line === undefined ? {until: end.last ?? ''} : {};
  const by = end.why === 'stated' ? 'end-of-life' : end.why;
  if (start && today < start.first) return {status: 'development', by: 'released', ...until};
  if (isOver(end, end.last, today)) return {status: 'end-of-life', by, ...until};
  const mayBeAhead = start !== null && today < start.last;
  return isSupported(end, today) && !mayBeAhead && release.line !== OTHERS
    ? {status: 'supported', by, ...until}
    : {...UNTOLD, ...until};
}

/** Whether a day on which support ends has come. */
function isOver({line}: SupportEnd, day: string | null, today: string): boolean {
  if (day === null) return false;
  return line === undefined ? today > day : today >= day;
}

function isSupported(end: SupportEnd, today: string): boolean {
  if (end.first === null) return end.kind === 'event';
  return !isOver(end, end.first, today);
}

/**
 * The data as it is on a day: releases that state no status have the one that dates and policy
 * give, where they give one, marked `statusDerived`. The same object where nothing is to be added.
 *
 * @param data as its authors wrote it
 * @param today as `YYYY-MM-DD`
 */
export function withSupport(data: CompatData, today: string): CompatData {
  const releases = data.releases.map((release) => {
    if (release.status !== undefined) return release;
    const {status} = datedStatus(data, release, today);
    return status === null ? release : {...release, status, statusDerived: true as const};
  });
  const isSame = releases.every((release, index) => release === data.releases[index]);
  return isSame ? data : {...data, releases};
}

/**
 * What {@link withSupport} adds to the data on every day from one on.
 *
 * @param data as its authors wrote it
 * @param from as `YYYY-MM-DD`
 */
export function datedStatuses(data: CompatData, from: string): DatedStatuses {
  const statuses = data.releases
    .filter(({status}) => status === undefined)
    .map((release) => [release.line, statusesOf(data, release, from)] as const)
    .filter(([, periods]) => periods.some(([status]) => status !== null));
  return Object.fromEntries(statuses);
}

function statusesOf(data: CompatData, release: Release, from: string): DatedStatuses[string] {
  const {start, end} = supportPeriod(data, release);
  const ends = [end.first, end.last].flatMap((day) => day ?? []);
  // A status begins on a day that the period names, or on the one after the last day of another.
  const days = [
    ...(start ? [start.first, start.last] : []),
    ...ends,
    ...ends.map((day) => addDuration(day, {months: 0, days: 1})),
  ];
  const begins = [from, ...days.filter((day) => day > from).sort()]
    .map((day) => ({day, status: datedStatus(data, release, day).status}))
    .filter(({status}, index, all) => status !== all[index - 1]?.status);
  return begins.map(({status}, index) => {
    const next = begins[index + 1];
    return next ? [status, next.day] : [status];
  });
}
