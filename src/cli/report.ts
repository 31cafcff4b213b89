import type {Problem} from '../problem.js';
import type {DocsVersion} from '../site/docs-versions.js';

/** A file with problems, and what repair would make of it. */
export interface FileReport {
  /** Absolute path. */
  readonly file: string;
  /** The text; empty where it is not text that has lines, such as inline data. */
  readonly source: string;
  /** The text after repair; the same where nothing can be repaired. */
  readonly repaired: string;
  readonly problems: ReadonlyArray<Problem & {readonly expected?: string | null}>;
}

/** Writes reports in one format, for one kind of reader, who may be told once of what stands in several docs versions. */
export type Format = (
  reports: readonly FileReport[],
  docsVersions?: readonly DocsVersion[],
) => string;

/** Whether a problem makes `compat:check` fail. */
export function fails({severity}: Problem): boolean {
  return severity !== 'advice';
}
