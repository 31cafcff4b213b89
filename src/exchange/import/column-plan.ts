import type {Claim, TableColumn} from '../../compat/model.js';
import type {ColumnKind} from './options.js';
import {readNested, readRequirement} from './requirement.js';
import type {TextReason} from './text-reason.js';

/** What a column of the table is taken for. */
export interface ColumnPlan {
  /** Index in the grid. */
  readonly index: number;
  /** `mark` columns have a version. */
  readonly kind: ColumnKind | 'claim' | 'mark' | 'nothing';
  /** Id of the dependency that the column is about. */
  readonly dependency?: string;
  readonly claim?: Claim;
  /** What a column of marks is about: a version of the dependency, or a range. */
  readonly version?: string;
  /** What remarks and footnotes of the header say against what marks claim. */
  readonly doubts?: readonly string[];
  /** Why a column is text. Default: `other`. */
  readonly reason?: TextReason;
  readonly end?: 'lowest' | 'highest';
  /** Names that a cell can put before its versions. */
  readonly names: readonly string[];
  /** Whether the column stands for several things, so that `/` parts them. */
  readonly isSeveral: boolean;
  /** Whether a tilde stands between two ends in it, or behind one: before one it is no comparator. */
  readonly hasTildes: boolean;
  /** Whether nothing says of what it holds or names versions. */
  readonly isUnnamed?: true;
  /** Id of the dependency that cells name in brackets. */
  readonly bundled?: string;
}

export interface PlannedDependency {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly bundledWith?: string;
}

export interface Plan {
  /** Index of the column that names the releases. */
  readonly line: number;
  readonly columns: readonly ColumnPlan[];
  readonly dependencies: readonly PlannedDependency[];
}

/** Reads a cell of a column of versions, as far as its column lets it. */
export function readCell(
  text: string,
  {names, isSeveral, hasTildes}: Pick<ColumnPlan, 'names' | 'isSeveral' | 'hasTildes'>,
): ReturnType<typeof readRequirement> {
  // Of `1.33 / 4.20` under `Kubernetes / OpenShift`, each is of another.
  if (isSeveral && /[/&\n]/.test(text)) return null;
  if (hasTildes && /^[~～]/.test(text)) return null;
  return readRequirement(text, names);
}

/** Whether a cell of a column of versions is understood. */
export function isVersions(
  text: string,
  column: Pick<ColumnPlan, 'names' | 'isSeveral' | 'hasTildes'>,
): boolean {
  return readCell(text, column) !== null || readNested(text, column.names) !== null;
}

/** The column of a layout that shows what a planned column was taken for. */
export function layoutColumn({kind, dependency, claim, version, end}: ColumnPlan): TableColumn {
  switch (kind) {
    case 'requires':
    case 'text':
    case 'mark':
      return {
        shows: 'requires',
        ...(dependency !== undefined && {dependency}),
        ...(claim && {claim}),
        ...(version !== undefined && {version}),
        ...(end && {end}),
      };
    case 'claim':
      return {shows: 'claim', ...(dependency !== undefined && {dependency})};
    default:
      return {shows: kind};
  }
}
