import {
  OTHERS,
  requirementsOf,
  type CompatData,
  type Release,
  type Requirement,
} from '../compat/model.js';
import {withSupport} from '../compat/support-status.js';
import type {Path} from './source/located.js';
import type {Compiled} from './rules/rule.js';

/** A release and its index in the data. */
export interface Row {
  readonly release: Release;
  readonly index: number;
}

/** Releases with the support status that they have today. `others` is no release. */
export function rowsOf({data, today}: Compiled): Row[] {
  return onDay(data, today)
    .releases.map((release, index) => ({release, index}))
    .filter(({release}) => release.line !== OTHERS);
}

/** Those that are not past their end of life: what is wrong in the others is history. */
export function currentRows(compiled: Compiled): Row[] {
  return rowsOf(compiled).filter(({release}) => release.status !== 'end-of-life');
}

/** Data with the support status of today; as stated where no day is known. */
export function onDay(data: CompatData, today: string | null): CompatData {
  return today === null ? data : withSupport(data, today);
}

/** Where the range of a requirement is written. */
export function rangePath(
  {outline}: Compiled,
  {release, index}: Row,
  dependency: string,
  requirement: Requirement | undefined,
): Path {
  const alternative = requirement ? requirementsOf(release, dependency).indexOf(requirement) : 0;
  const written = outline.releases[index]?.rangesOf.get(dependency);
  return written?.[alternative]?.path ?? ['releases', index, 'requires', dependency];
}

/** Several ranges in one message: `v1.6.x` or `v1.7.x`. */
export function rangeTexts(requirements: readonly Requirement[]): string {
  return [...new Set(requirements.map(({range}) => `\`${range.text}\``))].join(' or ');
}
