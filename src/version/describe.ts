import {isExact, isLine, printBound} from './print.js';
import type {Bound, Interval, Range} from './range.js';

/**
 * What a sentence needs to say a range. Versions are spelt with a `v` where the
 * range was written with one; a line stands as its numbers (`v1.32`), or with a
 * wildcard where it was written with one (`v1.4.x`) or would pass for one version
 * (`1.4.2 to 1.4.x`).
 */
export type RangeDescription =
  | {readonly kind: 'not-stated' | 'any'}
  | {
      readonly kind: 'exactly' | 'line' | 'at-least' | 'later-than' | 'at-most' | 'earlier-than';
      readonly version: string;
    }
  /** Both ends belong to it. */
  | {readonly kind: 'between'; readonly from: string; readonly to: string}
  | {readonly kind: 'one-of'; readonly versions: readonly string[]}
  /** Too involved for a sentence, or not understood: show the text. */
  | {readonly kind: 'as-written'; readonly text: string};

/**
 * Says what shape a range has, so that a theme can put it into words of its own language. Takes time
 * in proportion to the range's length, as reading it does.
 */
export function describeRange(range: Range): RangeDescription {
  const {text, intervals, channels} = range;
  if (range.kind === 'not-stated') return {kind: 'not-stated'};
  const asWritten = {kind: 'as-written', text} as const;
  // `22.04` would come out as `22.4`.
  if (range.kind === 'text' || /(?:^|\D)0\d/.test(text)) return asWritten;

  const prefix = /(?:^|[^a-z])v\d/i.test(text) ? 'v' : '';
  const spell = (version: string) => prefix + version;
  const [interval] = intervals;
  if (interval && intervals.length + channels.length === 1) {
    return describeInterval(interval, spell, /\d\.[x*]/i.test(text)) ?? asWritten;
  }
  // Three numbers of a line would name one version.
  if (
    !intervals.every(
      (each) => isExact(each) || (isLine(each) && each.lower?.release[2] === undefined),
    )
  )
    return asWritten;
  return {
    kind: 'one-of',
    versions: [
      ...intervals.flatMap((each) => (each.lower ? spell(printBound(each.lower)) : [])),
      ...channels,
    ],
  };
}

function describeInterval(
  interval: Interval,
  spell: (version: string) => string,
  wildcard: boolean,
): RangeDescription | null {
  const {lower, upper} = interval;
  if (!lower && !upper) return {kind: 'any'};
  if (lower && isExact(interval)) return {kind: 'exactly', version: spell(printBound(lower))};
  if (lower && isLine(interval)) {
    // Of `^0.0.3` nobody thinks as of a line.
    if (!wildcard && lower.release[2] !== undefined) return null;
    return {kind: 'line', version: spell(printBound(lower) + (wildcard ? '.x' : ''))};
  }
  if (!upper) {
    return (
      lower && {
        kind: lower.inclusive ? 'at-least' : 'later-than',
        version: spell(printBound(lower)),
      }
    );
  }
  const last = lastOf(upper);
  if (!lower) {
    return last === null
      ? {kind: 'earlier-than', version: spell(printBound(upper))}
      : {kind: 'at-most', version: spell(last)};
  }
  if (last === null || !lower.inclusive) return null;
  // `1.4.2 to 1.4` would seem to end before it begins.
  const end = upper.inclusive || lower.release.length <= upper.release.length ? last : `${last}.x`;
  return {kind: 'between', from: spell(printBound(lower)), to: spell(end)};
}

/** The last version or line below an upper bound: 1.32 for `<1.33`; `null` for `<1.33.0` and `<2.0`. */
function lastOf(upper: Bound): string | null {
  if (upper.inclusive) return printBound(upper);
  const last = upper.release.at(-1) ?? 0;
  if (upper.prerelease || upper.release.length > 2 || last === 0) return null;
  return [...upper.release.slice(0, -1), last - 1].join('.');
}
