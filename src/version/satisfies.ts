import {comparePoints, type Point} from './interval.js';
import {compareNumbers, next} from './order.js';
import type {Bound, Interval, Membership, Range} from './range.js';
import type {Version} from './version.js';

/** One way to take a version: a point, or all that begins with its numbers. */
interface Reading extends Point {
  readonly line: boolean;
}

/**
 * Whether a version lies in a range: `yes`, `no` or `unknown`.
 *
 * - A line (`1.32`) is in the range when all of it is, outside when none of it
 *   is, and `unknown` when only some of it is.
 * - Ranges that say nothing or are not understood answer `unknown`, and so does
 *   a channel that the range does not name: nobody knows its number.
 * - A prerelease counts below its release (semver 2.0.0 item 11), and `1.33.0-rc.1`
 *   is not before 1.33 in the sense of `<1.33`.
 * - A suffix that is neither a known prerelease nor a known vendor's is taken
 *   both ways; where they differ the answer is `unknown`. Likewise a fourth
 *   number where the range has only three of that release.
 */
export function satisfies(version: Version, range: Range): Membership {
  if (range.kind !== 'range') return 'unknown';
  if (version.channel !== null) {
    return range.channels.includes(version.channel) ? 'yes' : 'unknown';
  }
  // Nearly every version has one reading, and a large table asks for thousands.
  const answer = membership(version, range.intervals);
  const isDoubtful = otherReadings(version, range).some(
    (reading) => membership(reading, range.intervals) !== answer,
  );
  return isDoubtful || (answer === 'no' && range.channels.length > 0) ? 'unknown' : answer;
}

function otherReadings(version: Version, range: Range): Reading[] {
  const {release, suffix} = version;
  if (suffix !== 'unrecognised' && release.length <= 3) return [];
  const bounds = range.intervals
    .flatMap(({lower, upper}) => [lower, upper])
    .filter((bound) => bound !== null);
  // A range that names this very version knows what it means by the suffix.
  const isNamed = bounds.some((bound) => comparePoints(version, bound) === 0);
  const written: Reading = version;
  const readings =
    suffix === 'unrecognised' && !isNamed
      ? [written, {release, line: release.length < 3}]
      : [written];
  const three = release.slice(0, 3);
  const hasFourth = bounds.some(
    (bound) => bound.release.length > 3 && compareNumbers(bound.release.slice(0, 3), three) === 0,
  );
  return release.length <= 3 || hasFourth
    ? readings
    : [...readings, ...readings.map((each) => ({...each, release: three}))];
}

function membership(reading: Reading, intervals: readonly Interval[]): Membership {
  const within = reading.line ? lineWithin : pointWithin;
  const answers = intervals.map((interval) => within(reading, interval));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function pointWithin(point: Point, {lower, upper}: Interval): Membership {
  return isAbove(point, lower) && isBelow(point, upper) ? 'yes' : 'no';
}

function lineWithin({release}: Point, {lower, upper}: Interval): Membership {
  const first = {release};
  const end = next(release);
  if (!isBelow(first, upper) || (lower && compareNumbers(lower.release, end) >= 0)) return 'no';
  const whole = isAbove(first, lower) && (!upper || compareNumbers(upper.release, end) >= 0);
  return whole ? 'yes' : 'unknown';
}

function isAbove(point: Point, lower: Bound | null): boolean {
  if (!lower) return true;
  const order = comparePoints(point, lower);
  return order > 0 || (order === 0 && lower.inclusive);
}

function isBelow(point: Point, upper: Bound | null): boolean {
  if (!upper) return true;
  if (upper.inclusive) return comparePoints(point, upper) <= 0;
  // A prerelease of the first version that is out is out as well.
  const early = point.prerelease?.length && !upper.prerelease;
  return (early ? compareNumbers(point.release, upper.release) : comparePoints(point, upper)) < 0;
}
