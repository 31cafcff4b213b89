/** One end of an interval. */
export interface Bound {
  /** Compared number by number; missing numbers are zero. */
  readonly release: readonly number[];
  /** Identifiers of a prerelease; absent for a release. */
  readonly prerelease?: readonly (number | string)[];
  readonly inclusive: boolean;
}

/** All versions between two bounds; `null` is unbounded on that side. */
export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

/**
 * What a cell of a matrix says about versions.
 *
 * - `range`: understood; a version is in it when an interval holds it or a channel names it.
 * - `not-stated`: `N/A`, `-`, `TBD`, empty.
 * - `text`: not understood; kept and shown as written, and answers `unknown` to every question.
 *
 * Plain data: it is compiled at build time and shipped to the browser as JSON.
 */
export interface Range {
  /** As written, trimmed. */
  readonly text: string;
  readonly kind: 'range' | 'not-stated' | 'text';
  /** Sorted, disjoint and apart, if only by prereleases: `1.28, 1.29` has two. Empty unless `kind` is `range`. */
  readonly intervals: readonly Interval[];
  /** Lower case, such as `main` or `latest`, sorted; empty unless `kind` is `range`. */
  readonly channels: readonly string[];
  /** Present when a closed range was written from high to low. It is read as if written the other way. */
  readonly descending?: true;
}

/** `unknown` is never shown as compatible. */
export type Membership = 'yes' | 'no' | 'unknown';
