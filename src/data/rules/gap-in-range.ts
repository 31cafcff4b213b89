import {parseRange} from '../../version/parse.js';
import type {Interval} from '../../version/range.js';
import {satisfies} from '../../version/satisfies.js';
import {parseVersion} from '../../version/version.js';
import {enumerate, quote} from '../wording.js';
import type {Rule} from './rule.js';

export const gapInRange: Rule = {
  code: 'gap-in-range',
  describe: 'A list of minor versions leaves some out, such as `1.28, 1.30`.',
  check(data) {
    return data.releases
      .flatMap(({rangesOf}) => [...rangesOf.values()])
      .flatMap((alternatives) => {
        const ranges = alternatives.map(({text}) => parseRange(text));
        return alternatives.flatMap(({text, path}, index) => {
          const missing = gaps(ranges[index]?.intervals ?? []).filter((minor) => {
            const version = parseVersion(minor);
            // Whatever another alternative says of it, such as a known issue, it is not left out.
            return version && !ranges.some((range) => satisfies(version, range) === 'yes');
          });
          return missing.length > 0
            ? [
                {
                  path,
                  which: 'value' as const,
                  message: `${quote(text)} leaves out ${enumerate(missing)}`,
                  tip: 'add what is missing; if it is left out on purpose, leave this as it is',
                },
              ]
            : [];
        });
      });
  },
};

/** A run of more is no slip. */
const MOST_MISSING = 8;

/** Minor versions between two that are listed, of the same major version. */
function gaps(intervals: readonly Interval[]): string[] {
  return intervals.slice(1).flatMap(({lower}, index) => {
    const upper = intervals[index]?.upper;
    if (!upper || upper.inclusive || !lower?.inclusive) {
      return [];
    }
    const [[major, from], [nextMajor, to]] = [upper.release, lower.release];
    if (from === undefined || to === undefined || major !== nextMajor || upper.release.length > 2) {
      return [];
    }
    const count = to - from;
    return count > MOST_MISSING
      ? []
      : Array.from({length: count}, (_, step) => `${String(major)}.${String(from + step)}`);
  });
}
