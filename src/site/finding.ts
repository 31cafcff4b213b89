import type {Problem} from '../problem.js';

/** A problem of a Markdown source. */
export interface PageFinding extends Problem {
  readonly line: number;
  readonly column: number;
  /** The command repaired; `null` where there is no single right answer. */
  readonly expected: string | null;
}
