import {comparePoints} from './interval.js';
import {compareNumbers} from './order.js';
import type {Bound, Interval, Range} from './range.js';

/** Whether two ends of an interval let in the same versions: `1.32` and `1.32.0` do. */
export function equalBounds(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return a === b;
  return a.inclusive === b.inclusive && comparePoints(a, b) === 0;
}

/**
 * Whether two ranges hold the same versions, however they are written: `v1.32+` and `>= 1.32.0` do,
 * and so do `1.28, 1.29` and `1.28 - 1.29`, whatever they say of prereleases between. Ranges that are
 * not understood equal none, not even themselves.
 */
export function equalRanges(a: Range, b: Range): boolean {
  return (
    a.kind === 'range' &&
    b.kind === 'range' &&
    a.channels.join() === b.channels.join() &&
    equalIntervals(withoutSeams(a.intervals), withoutSeams(b.intervals))
  );
}

function equalIntervals(all: readonly Interval[], others: readonly Interval[]): boolean {
  return (
    all.length === others.length &&
    all.every(({lower, upper}, index) => {
      const other = others[index];
      return !!other && equalBounds(lower, other.lower) && equalBounds(upper, other.upper);
    })
  );
}

/** Joins intervals between which there is no room but for prereleases. */
function withoutSeams(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const interval of intervals) {
    const last = joined.at(-1);
    const {lower} = interval;
    const isSeam =
      last?.upper && lower?.inclusive && compareNumbers(last.upper.release, lower.release) === 0;
    if (isSeam) joined[joined.length - 1] = {lower: last.lower, upper: interval.upper};
    else joined.push(interval);
  }
  return joined;
}
