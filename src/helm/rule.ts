import type {Severity} from '../problem.js';
import type {Draft, Edit} from './draft.js';

/** One place where a rule's malformation stands. */
export interface Fault {
  /** Offsets into the draft's text. */
  readonly start: number;
  readonly end: number;
  /** What is wrong here, as a sentence without a final full stop. */
  readonly message: string;
  /** What to do about it, likewise. */
  readonly tip: string;
  /**
   * Whether the command's words are as certain as without this fault, so that
   * its other faults are repaired nevertheless. By default a command with a
   * fault that cannot be repaired is left whole.
   */
  readonly harmless?: boolean;
  /** What undoes it; absent or `null` where there is no single right answer. */
  readonly edits?: readonly Edit[] | null;
}

/** A malformation: how it is recognised, and how it is undone where there is one right answer. */
export interface Rule {
  /** Kebab-case and stable; names the rule in options, reports and the documentation. */
  readonly code: string;
  readonly severity: Severity;
  /** What the malformation is, in one sentence. */
  readonly describe: string;
  /** The places where the malformation stands; empty for a sound statement. */
  detect(draft: Draft): Fault[];
}
