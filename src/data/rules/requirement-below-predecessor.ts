import {statedRequirements} from '../../compat/lines.js';
import type {Release, Requirement} from '../../compat/model.js';
import {compareNumbers} from '../../version/order.js';
import type {Bound} from '../../version/range.js';
import {quote} from '../wording.js';
import {currentRows, rangePath, rowsOf, type Row} from '../rows.js';
import type {CompiledRule} from './rule.js';

export const requirementBelowPredecessor: CompiledRule = {
  code: 'requirement-below-predecessor',
  describe: 'A release lets in older versions of a dependency than the line before it.',
  check(compiled) {
    const rows = rowsOf(compiled);
    const minimums = new Map(
      compiled.data.dependencies.map(({id}) => [id, minimumsBelow(rows, id)]),
    );
    return currentRows(compiled).flatMap((row) =>
      compiled.data.dependencies.flatMap(({id, name}) => {
        const own = lowest(row.release, id);
        const before = own && minimums.get(id)?.get(row.index);
        return before && isLower(own.bound, before.bound)
          ? [
              {
                path: rangePath(compiled, row, id, own.requirement),
                which: 'value' as const,
                message: `${quote(own.requirement.range.text)} lets in older versions of ${name} than ${quote(before.requirement.range.text)} of ${quote(before.line)}, the line before`,
                tip: 'check which of the two is out of date',
              },
            ]
          : [];
      }),
    );
  },
};

interface Minimum {
  readonly bound: Bound;
  readonly requirement: Requirement;
}

interface MinimumOfLine extends Minimum {
  readonly line: string;
}

/** Index of a row → the minimum of the nearest row below it that has one. */
function minimumsBelow(rows: readonly Row[], dependency: string): Map<number, MinimumOfLine> {
  const below = new Map<number, MinimumOfLine>();
  let nearest: MinimumOfLine | null = null;
  for (const {release, index} of [...rows].reverse()) {
    if (nearest) below.set(index, nearest);
    const minimum = lowest(release, dependency);
    if (minimum) nearest = {...minimum, line: release.line};
  }
  return below;
}

/** The alternative that reaches lowest; `null` where one has no lower end, or none is stated. */
function lowest(release: Release, dependency: string): Minimum | null {
  const minimums = statedRequirements(release, dependency).map((requirement) => ({
    requirement,
    bound: requirement.range.intervals[0]?.lower ?? null,
  }));
  const bounded = minimums.filter((minimum): minimum is Minimum => minimum.bound !== null);
  const [first] = bounded.sort((a, b) => compareNumbers(a.bound.release, b.bound.release));
  return first && bounded.length === minimums.length ? first : null;
}

/** By the numbers that both name: `v1.8+` after `v1.8.1+` may mean the same. */
function isLower(a: Bound, b: Bound): boolean {
  const count = Math.min(a.release.length, b.release.length);
  return compareNumbers(a.release.slice(0, count), b.release.slice(0, count)) < 0;
}
