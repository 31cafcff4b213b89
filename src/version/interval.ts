import {compareNumbers, comparePrereleases} from './order.js';
import type {Bound, Interval} from './range.js';

/** A place on the number line: what bounds and exact versions have in common. */
export interface Point {
  readonly release: readonly number[];
  readonly prerelease?: readonly (number | string)[];
}

/** @returns negative, zero or positive, as `Array.sort` wants it */
export function comparePoints(a: Point, b: Point): number {
  return (
    compareNumbers(a.release, b.release) ||
    comparePrereleases(a.prerelease ?? [], b.prerelease ?? [])
  );
}

/** Which of two lower bounds lets in more comes first. */
export function compareLower(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return comparePoints(a, b) || Number(b.inclusive) - Number(a.inclusive);
}

/** Which of two upper bounds lets in less comes first. */
export function compareUpper(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return comparePoints(endOf(a), endOf(b)) || Number(a.inclusive) - Number(b.inclusive);
}

/** Where an interval ends: `<1.29` before all prereleases of 1.29, which no prerelease may have. */
function endOf(upper: Bound): Point {
  return upper.inclusive || upper.prerelease ? upper : {...upper, prerelease: [-1]};
}

/** Whether nothing can lie between the two bounds, not even one version. */
function isEmpty({lower, upper}: Interval): boolean {
  if (lower === null || upper === null) return false;
  const order = comparePoints(lower, upper);
  return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive));
}

/** @returns what both hold; `null` when that is nothing */
export function intersect(a: Interval, b: Interval): Interval | null {
  const both = {
    lower: compareLower(a.lower, b.lower) >= 0 ? a.lower : b.lower,
    upper: compareUpper(a.upper, b.upper) <= 0 ? a.upper : b.upper,
  };
  return isEmpty(both) ? null : both;
}

/**
 * Whether `a`, which begins first, reaches `b` without a gap. In `1.28, 1.29` the prereleases of 1.29.0
 * are one: they belong to neither line.
 */
function touches(a: Interval, b: Interval): boolean {
  if (a.upper === null || b.lower === null) return true;
  const order = comparePoints(endOf(a.upper), b.lower);
  return order > 0 || (order === 0 && (a.upper.inclusive || b.lower.inclusive));
}

/** Sorts intervals and joins those that overlap or touch. */
export function unite(intervals: readonly Interval[]): Interval[] {
  const united: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => compareLower(a.lower, b.lower))) {
    const last = united.at(-1);
    if (last && touches(last, interval)) {
      const upper = compareUpper(last.upper, interval.upper) >= 0 ? last.upper : interval.upper;
      united[united.length - 1] = {lower: last.lower, upper};
    } else {
      united.push(interval);
    }
  }
  return united;
}
