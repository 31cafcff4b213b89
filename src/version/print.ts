import {next} from './order.js';
import type {Bound, Interval, Range} from './range.js';
import {parseVersion} from './version.js';

/** A bound's version, without a `v`. */
export function printBound({release, prerelease}: Bound): string {
  return release.join('.') + (prerelease ? `-${prerelease.join('.')}` : '');
}

/** Whether an interval holds exactly the releases that begin with its lower bound's numbers. */
export function isLine({lower, upper}: Interval): boolean {
  if (!lower?.inclusive || lower.prerelease || !upper || upper.inclusive) return false;
  return printBound(upper) === next(lower.release).join('.');
}

/** Whether an interval holds one version and no other. */
export function isExact({lower, upper}: Interval): boolean {
  return lower !== null && upper !== null && printBound(lower) === printBound(upper);
}

/** A channel as it is read again: what only a version without numbers can be called gets its zeros back. */
function printChannel(channel: string): string {
  return parseVersion(channel)?.channel === channel ? channel : `0.0.0-${channel}`;
}

/** What reads as two versions: `1.28-0`, which is `1.28.0-0`. */
const TWO_VERSIONS = /^\d+(?:\.\d+)?-\d/;

function printInterval(interval: Interval): string {
  const {lower, upper} = interval;
  if (lower && isExact(interval)) {
    const version = printBound(lower);
    return TWO_VERSIONS.test(version) ? `=${version}` : version;
  }
  if (lower && isLine(interval)) return printBound(lower) + (lower.release.length < 3 ? '' : '.x');
  const above = lower && (lower.inclusive ? '>=' : '>') + printBound(lower);
  const below = upper && (upper.inclusive ? '<=' : '<') + printBound(upper);
  return [above, below].filter((part) => part !== null).join(' ') || '*';
}

/**
 * Writes what a range means, in one spelling for all that mean the same:
 * `≥ v1.32` and `1.32 or later` both become `>=1.32`.
 *
 * `parseRange(printRange(range))` has the kind, intervals and channels of `range`.
 */
export function printRange(range: Range): string {
  if (range.kind !== 'range') return range.kind === 'text' ? range.text : 'N/A';
  return [...range.intervals.map(printInterval), ...range.channels.map(printChannel)].join(' || ');
}
