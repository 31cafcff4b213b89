import {lineKey} from '../../data/line-key.js';
import type {ColumnPlan, Plan} from './column-plan.js';
import type {Grid} from './grid.js';
import {keptText} from './kept-text.js';
import type {ReleaseDraft} from './release-draft.js';

const MOST_ALTERNATIVES = 999;

/**
 * The dependency of which each row of a release names an alternative, where rows differ in nothing else.
 *
 * @param lines of which release each row is
 * @returns its id; `undefined` where no release has several rows, or they differ in more
 */
export function rowPerOf(grid: Grid, plan: Plan, lines: readonly string[]): string | undefined {
  const pairs = pairsOf(lines);
  if (pairs.length === 0) return undefined;
  const free = plan.columns
    .filter(({kind}) => kind === 'line' || kind === 'claim')
    .map(({index}) => index);
  const width = grid.rows[0]?.length ?? 0;
  const differing = new Set<number>();
  for (const [above, index] of pairs) {
    for (let column = 0; column < width; column += 1) {
      if (free.includes(column)) continue;
      const [before, after] = [above, index].map((row) => grid.rows[row]?.[column]?.markdown ?? '');
      if (after !== '' && after !== before) differing.add(column);
    }
  }
  const [only] = differing;
  const candidates = plan.columns.filter(
    ({index, kind, bundled, end}) =>
      kind === 'requires' && !bundled && !end && (differing.size === 0 || index === only),
  );
  const [column] = candidates;
  if (differing.size > 1 || candidates.length !== 1 || column?.dependency === undefined)
    return undefined;
  const columns = plan.columns.filter(
    ({dependency, kind}) => dependency === column.dependency && kind !== 'claim',
  );
  return columns.length === 1 ? column.dependency : undefined;
}

/** Each row that continues the one above it, with that one; none where a release is named again further down. */
function pairsOf(lines: readonly string[]): Array<readonly [number, number]> {
  const seen = new Set<string>();
  const pairs: Array<readonly [number, number]> = [];
  let count = 1;
  for (const [index, line] of lines.entries()) {
    const isSame = index > 0 && lineKey(lines[index - 1] ?? '') === lineKey(line);
    if (!isSame && seen.has(lineKey(line))) return [];
    count = isSame ? count + 1 : 1;
    if (count > MOST_ALTERNATIVES) return [];
    if (isSame) pairs.push([index - 1, index]);
    seen.add(lineKey(line));
  }
  return pairs;
}

/**
 * Rows of one release that say different things are alternatives that no data can join. What they
 * require differently becomes text, for else each would say that what another allows does not fit; a
 * status or a date that they differ in is of what stands beside it, not of the release.
 *
 * @param grid the table
 * @param plan what its columns are
 * @param plan.columns by index
 * @param plan.dependencies what they are about
 * @param drafts one for each row
 * @param lines of which release each row is
 */
export function blur(
  grid: Grid,
  {columns, dependencies}: Plan,
  drafts: readonly ReleaseDraft[],
  lines: readonly string[],
): void {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const key = lineKey(line);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  for (const rows of groups.values()) {
    const group = rows.flatMap((index) => drafts[index] ?? []);
    for (const {kind, index} of columns) {
      const stated = rows.flatMap((row) => grid.rows[row]?.[index]?.text || []);
      if (new Set(stated).size > 1) forget(group, kind);
    }
    for (const {id} of dependencies) blurRequirement(group, id);
  }
}

function forget(drafts: readonly ReleaseDraft[], kind: ColumnPlan['kind']): void {
  for (const draft of drafts) {
    if (kind === 'status') delete draft.status;
    if (kind === 'released') delete draft.released;
    if (kind === 'endOfLife') delete draft.endOfLife;
  }
}

function blurRequirement(drafts: readonly ReleaseDraft[], dependency: string): void {
  const written = drafts.flatMap(({requires}) => {
    const alternatives = requires.get(dependency);
    return alternatives ? [JSON.stringify(alternatives)] : [];
  });
  if (new Set(written).size < 2) return;
  for (const {requires} of drafts) {
    const texts = requires.get(dependency)?.map(({range, note}) => ({
      range: keptText(range),
      ...(note !== undefined && {note}),
    }));
    if (texts) requires.set(dependency, texts);
  }
}
