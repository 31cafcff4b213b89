import {intersect} from './interval.js';
import {next} from './order.js';
import type {Bound, Interval, Range} from './range.js';

/**
 * Whether two ranges certainly have no version in common, and no minor version of which either
 * holds some: `v1.36.4` and `v1.36.x` are not apart, and neither are `1.36.0` and `1.36.4`, since
 * tables name one patch and mean the line. Nothing is certain of channels, and of texts that are not
 * understood.
 */
export function areApart(a: Range, b: Range): boolean {
  const known = [a, b].every(({kind, channels}) => kind === 'range' && channels.length === 0);
  return (
    known &&
    !a.intervals.some((left) =>
      b.intervals.some((right) => intersect(wholeMinors(left), wholeMinors(right))),
    )
  );
}

/** An interval with all of the minor versions that it begins and ends in. */
function wholeMinors({lower, upper}: Interval): Interval {
  return {
    lower: lower && {release: lower.release.slice(0, 2), inclusive: true},
    upper: upper && endOfMinor(upper),
  };
}

function endOfMinor({release, inclusive}: Bound): Bound {
  const minor = [release[0] ?? 0, release[1] ?? 0];
  const isEnd = !inclusive && release.slice(2).every((number) => number === 0);
  return {release: isEnd ? minor : next(minor), inclusive: false};
}
