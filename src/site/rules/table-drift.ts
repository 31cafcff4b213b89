import {
  equalRanges,
  OTHERS,
  type CompatData,
  type Dependency,
  type Range,
  type Release,
} from '../../compat/index.js';
import {equalBounds} from '../../version/equal.js';
import {releaseOfLine} from '../../compat/support.js';
import {quote} from '../../data/wording.js';
import {readBundled, readRequirement, readStatus} from '../cells.js';
import type {MatrixColumn, MatrixRow, MatrixTable} from '../matrix-table.js';
import {standingOf} from '../standing.js';
import {contradictedDate} from '../stated-date.js';
import {statedRange} from '../stated-range.js';
import type {PageRule} from './rule.js';

/** A longer cell is prose. */
const LONGEST = 200;

export const tableDrift: PageRule = {
  code: 'table-drift',
  describe: 'A cell of a table says something else than the data.',
  check({matrices}) {
    return matrices.flatMap(({silence, ...matrix}) =>
      driftOf(matrix).map((drift) => ({...drift, silence, tip: TIP})),
    );
  },
};

/** A cell that says something else than the data, and what. */
export interface Drift {
  /** Offset of the cell. */
  readonly offset: number;
  readonly message: string;
}

/** The cells of a matrix that say something else than its data. */
export function driftOf({columns, rows, data}: MatrixTable): Drift[] {
  const rowsOf = new Map<Release | string | undefined, MatrixRow[]>();
  for (const row of rows) {
    const known = rowsOf.get(subjectOf(row));
    if (known) known.push(row);
    else rowsOf.set(subjectOf(row), [row]);
  }
  const partial = new Map(
    [...rowsOf].map(([subject, same]) => [
      subject,
      columns.filter((column) => same.length > 1 && differ(same, column)),
    ]),
  );
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells[column.index];
      const release = statedBy(row, data);
      if (!cell || !release || cell.text.length > LONGEST) return [];
      if (partial.get(subjectOf(row))?.includes(column)) return [];
      const differences = differencesIn(cell.text, column, {release, data});
      if (differences.length === 0) return [];
      const line = row.release || !row.version ? release.line : row.version.text;
      return {
        offset: cell.offset,
        message: differences.map((difference) => sentence(line, difference)).join('; '),
      };
    }),
  );
}

/** A release that the data lists, or the name of one that it does not. */
function subjectOf({release, version}: MatrixRow): Release | string | undefined {
  return release ?? version?.text;
}

/** Whether rows of one release differ in a column: then each alone is no whole statement. */
function differ(rows: readonly MatrixRow[], {index}: MatrixColumn): boolean {
  return new Set(rows.flatMap(({cells}) => cells[index]?.text || [])).size > 1;
}

const TIP = 'Correct the cell or the data; `<CompatMatrix />` in place of the table cannot drift';

/** What differs: in the cell, and in the data. */
interface Difference {
  readonly what: string;
  readonly said: string;
  readonly stated: string;
}

function sentence(line: string, {what, said, stated}: Difference): string {
  return `${quote(said)} stands here as ${what} of ${line}, and ${quote(stated)} in the data`;
}

/** The release that a row must agree with: for one that the data does not list, the others. */
export function statedBy({release, version}: MatrixRow, data: CompatData): Release | null {
  if (release || !version) return release;
  const {kind} = standingOf(data, version);
  return kind === 'older' || kind === 'gap' ? releaseOfLine(data, OTHERS) : null;
}

function differencesIn(
  text: string,
  {meaning}: MatrixColumn,
  {release, data}: {readonly release: Release; readonly data: CompatData},
): Difference[] {
  switch (meaning.kind) {
    case 'status':
      return statusDiffers(text, release);
    case 'released':
      return dateDiffers(text, 'the day of release', release.released);
    case 'endOfLife':
      return dateDiffers(text, 'the end of life', release.endOfLife);
    default: {
      const {dependency, bound} = meaning;
      const {range, note} = readRequirement(text, dependency.name);
      const bundled = data.dependencies.filter(({bundledWith}) => bundledWith === dependency.id);
      return [
        ...rangeDiffers(range, dependency, release, SAME[bound]),
        ...bundled.flatMap((other) => {
          const said = readBundled(note, other.name);
          return said ? rangeDiffers(said, other, release, SAME.both) : [];
        }),
      ];
    }
  }
}

/** Whether two ranges that are understood agree in what a column gives. */
const SAME: Readonly<Record<'both' | 'lower' | 'upper', (a: Range, b: Range) => boolean>> = {
  both: equalRanges,
  lower: (a, b) => equalBounds(a.intervals[0]?.lower ?? null, b.intervals[0]?.lower ?? null),
  upper: (a, b) =>
    equalBounds(a.intervals.at(-1)?.upper ?? null, b.intervals.at(-1)?.upper ?? null),
};

function rangeDiffers(
  said: Range,
  {id, name}: Dependency,
  release: Release,
  same: (a: Range, b: Range) => boolean,
): Difference[] {
  const stated = statedRange(release, id);
  // What is not understood contradicts nothing.
  if (!stated || said.kind !== 'range' || same(said, stated.range)) return [];
  return [{what: name, said: said.text, stated: stated.text}];
}

function statusDiffers(text: string, {status}: Release): Difference[] {
  const said = readStatus(text);
  if (!said || !status || said === status) return [];
  // Many tables have one word for both.
  if (said === 'supported' && status === 'maintenance') return [];
  return [{what: 'the support status', said: text, stated: status}];
}

function dateDiffers(text: string, what: string, written: string | undefined): Difference[] {
  const stated = contradictedDate(text, written);
  return stated === null ? [] : [{what, said: text, stated}];
}
