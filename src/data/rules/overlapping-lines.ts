import {isDeepStrictEqual} from 'node:util';
import {OTHERS} from '../../compat/model.js';
import {compareLower, compareUpper, intersect} from '../../version/interval.js';
import {parseRange} from '../../version/parse.js';
import type {Range} from '../../version/range.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const overlappingLines: Rule = {
  code: 'overlapping-lines',
  describe: 'A version belongs to two lines, such as `v1.x` and `v1.5.x`.',
  check(data) {
    const lines = data.releases.flatMap(({line}) =>
      line && line.text !== OTHERS ? [{...line, range: parseRange(line.text)}] : [],
    );
    const shared = sharingVersions(lines.map(({range}) => range));
    const above: typeof lines = [];
    return lines.flatMap((own, index) => {
      if (!shared.has(index)) return [];
      const other = above.find(({range}) => overlaps(range, own.range));
      above.push(own);
      return other
        ? [
            {
              path: own.path,
              which: 'value' as const,
              message: `versions of ${quote(own.text)} are of ${quote(other.text)} too, which is a row above`,
              tip: 'name lines so that every version is of one; `others` stands for all not listed',
            },
          ]
        : [];
    });
  },
};

/** Indices of the ranges that share a version with another: to compare each with each takes minutes where there are thousands. */
function sharingVersions(ranges: readonly Range[]): Set<number> {
  const shared = new Set<number>();
  const sorted = ranges
    .flatMap(({intervals}, index) => intervals.map((interval) => ({interval, index})))
    .sort((a, b) => compareLower(a.interval.lower, b.interval.lower));
  let [furthest] = sorted;
  for (const next of sorted.slice(1)) {
    if (furthest && intersect(furthest.interval, next.interval)) {
      shared.add(furthest.index).add(next.index);
    }
    if (!furthest || compareUpper(next.interval.upper, furthest.interval.upper) > 0)
      furthest = next;
  }
  return shared;
}

/** Two lines that are one are a duplicate, and another rule's business. */
function overlaps(a: Range, b: Range): boolean {
  return (
    a.intervals.some((left) => b.intervals.some((right) => intersect(left, right))) &&
    !isDeepStrictEqual(a.intervals, b.intervals)
  );
}
