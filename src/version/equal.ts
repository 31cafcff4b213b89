import {comparePoints} from './interval.js';
import type {Bound, Range} from './range.js';

/** Whether two ends of an interval let in the same versions: `1.32` and `1.32.0` do. */
export function equalBounds(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return a === b;
  return a.inclusive === b.inclusive && comparePoints(a, b) === 0;
}

/**
 * Whether two ranges hold the same versions, however they are written: `v1.32+` and `>= 1.32.0` do.
 * Ranges that are not understood equal none, not even themselves.
 */
export function equalRanges(a: Range, b: Range): boolean {
  return (
    a.kind === 'range' &&
    b.kind === 'range' &&
    a.channels.join() === b.channels.join() &&
    a.intervals.length === b.intervals.length &&
    a.intervals.every(({lower, upper}, index) => {
      const other = b.intervals[index];
      return !!other && equalBounds(lower, other.lower) && equalBounds(upper, other.upper);
    })
  );
}
