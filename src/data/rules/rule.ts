import type {DataCode} from '../codes.js';
import type {Outline} from '../outline.js';
import type {Path} from '../source/located.js';

/** Where and how data contradicts itself. */
export interface Contradiction {
  readonly path: Path;
  /** Whether the key or the value at the path is wrong. */
  readonly which: 'key' | 'value';
  readonly message: string;
  readonly tip: string;
}

/** One kind of contradiction that the schema cannot express. */
export interface Rule {
  readonly code: DataCode;
  /** What the rule finds, in one sentence. */
  readonly describe: string;
  readonly check: (data: Outline) => Contradiction[];
}
