import {lineKey} from '../../data/line-key.js';
import type {Plan} from './column-plan.js';
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
 * Rows of one release that require different things are alternatives that no data can join: what
 * they differ in becomes text, for else each would say that what another allows does not fit.
 *
 * @param drafts one for each row
 * @param lines of which release each row is
 */
export function blur(
  drafts: readonly ReleaseDraft[],
  lines: readonly string[],
  {dependencies}: Plan,
): void {
  const groups = new Map<string, ReleaseDraft[]>();
  for (const [index, draft] of drafts.entries()) {
    const key = lineKey(lines[index] ?? '');
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  for (const group of groups.values()) {
    for (const {id} of dependencies) {
      const stated = group.flatMap(({requires}) => requires.get(id) ?? []);
      const written = group.flatMap(({requires}) => {
        const alternatives = requires.get(id);
        return alternatives ? [JSON.stringify(alternatives)] : [];
      });
      if (stated.length === 0 || new Set(written).size < 2) continue;
      for (const {requires} of group) {
        const texts = requires.get(id)?.map(({range, note}) => ({
          range: keptText(range),
          ...(note !== undefined && {note}),
        }));
        if (texts) requires.set(id, texts);
      }
    }
  }
}
