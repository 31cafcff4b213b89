import {
  RELEASE_FIELDS,
  requirementsOf,
  type CellChange,
  type Commit,
  type CompatData,
  type Requirement,
} from './model.js';

/** One state of the data, as a repository remembers it. */
export interface Revision extends Commit {
  readonly data: CompatData;
}

/**
 * When and why each cell of a matrix changed. What a cell says is compared, not how: a dependency
 * that moved to another column changed nothing. The first revision is where the history begins,
 * so its cells are no changes.
 *
 * @param revisions oldest first
 * @returns newest first; within a revision in the order of the data
 */
export function cellChanges(revisions: readonly Revision[]): CellChange[] {
  return revisions
    .flatMap(({data, ...revision}, index) => {
      const before = revisions[index - 1];
      return before ? [changesBetween(before.data, data, revision)] : [];
    })
    .reverse()
    .flat();
}

function changesBetween(
  before: CompatData,
  after: CompatData,
  revision: CellChange['revision'],
): CellChange[] {
  const [old, current] = [cellsOf(before), cellsOf(after)];
  const lines = new Set([...Array.from(current.keys()), ...Array.from(old.keys())]);
  return Array.from(lines).flatMap((line) => {
    const [was, is] = [old.get(line), current.get(line)];
    const columns = new Set([...Array.from(is?.keys() ?? []), ...Array.from(was?.keys() ?? [])]);
    return Array.from(columns)
      .map((column) => ({from: was?.get(column) ?? null, to: is?.get(column) ?? null, column}))
      .filter(({from, to}) => from !== to)
      .map(({column, from, to}) => ({line, column, from, to, revision}));
  });
}

/** Line → column → text; what is not stated is left out. */
function cellsOf({releases, dependencies}: CompatData): Map<string, Map<string, string>> {
  return new Map(
    releases.map((release) => {
      const requirements = dependencies.flatMap(({id}): Array<[string, string]> => {
        const text = textOf(requirementsOf(release, id));
        return text ? [[id, text]] : [];
      });
      const keys = RELEASE_FIELDS.flatMap((key): Array<[string, string]> => {
        const text = release[key];
        return text === undefined ? [] : [[key, text]];
      });
      return [release.line, new Map([...requirements, ...keys])];
    }),
  );
}

function textOf(requirements: readonly Requirement[]): string {
  return requirements
    .filter(({range}) => range.kind !== 'not-stated')
    .map(({range, claim}) => (claim === 'known-issue' ? `${range.text} (known issue)` : range.text))
    .join(', ');
}
