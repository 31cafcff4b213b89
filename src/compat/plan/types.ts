import type {Range} from '../../version/index.js';
import type {ApiChange} from '../api-changes.js';
import type {Because, Stack} from '../fit.js';
import type {CompatData, Requirement} from '../model.js';

/** What a plan is asked for. */
export interface PlanRequest {
  /** What the reader runs: a release line, or a version in it. */
  readonly from: string;
  /** Where they want to go: a release line, or a version in it. Within the line that they run, there are no hops. */
  readonly to: string;
  /** Dependency id → version as typed; blank or left out: not said. */
  readonly stack?: Stack;
  /** Ids of dependencies that stay at the version in the stack. */
  readonly pinned?: readonly string[];
  /** Dependency id → data of its own, as `catalog.products` has it; default: none. */
  readonly products?: Readonly<Record<string, CompatData>>;
  /** Placeholder of free text → its value; default: the data's defaults. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The way from one release to another. */
export interface Plan {
  /** In order. Empty when there is nothing to do, and when the plan is blocked. */
  readonly hops: readonly Hop[];
  /** Why there is no way. */
  readonly blocked?: Block;
  /** What the reader runs and the release that they run is known not to go with; absent: nothing. */
  readonly misfits?: readonly Check[];
}

/** One upgrade of the product, and what goes before and with it. */
export interface Hop {
  /** Release line. */
  readonly from: string;
  /** Release line. */
  readonly to: string;
  /** To be done first, one after the other in this order. */
  readonly dependencies: readonly DependencyUpgrade[];
  /** What the release needs of dependencies of which the reader has not said what they run. */
  readonly needs: readonly Need[];
  /** What nobody can tell from the data: the reader must look. */
  readonly checks: readonly Check[];
  readonly steps: readonly HopStep[];
  readonly apis: readonly ApiChange[];
  readonly notes: readonly HopNote[];
}

/** A dependency that is raised before a hop. */
export interface DependencyUpgrade {
  readonly id: string;
  /** The version before, as typed or as the step before left it. */
  readonly from: string;
  /** A version that the data names; a line (`v1.32`) stands for any version in it. */
  readonly to: string;
}

/** What a hop needs of a dependency of which the reader has not said what they run. */
export interface Need {
  readonly id: string;
  /** What the release to come states; known issues are among it, and may be all there is. */
  readonly requires: readonly Requirement[];
  /** What the release still running states; empty: nothing. */
  readonly running: readonly Requirement[];
  /** Whether no version can serve both releases. */
  readonly conflict: boolean;
}

/** A question that the data leaves open for one hop, and the reader has to answer. */
export interface Check {
  /** Id of the dependency in question. */
  readonly id: string;
  /** The version it is at during this hop; absent: the reader has not said. */
  readonly version?: string;
  /** Line of the release that may not go with it, or, with `of`, of that dependency. */
  readonly release: string;
  /** Id of another dependency whose own data asks for this one. */
  readonly of?: string;
  /** As in `fit`; `hop`: nobody knows whether it may go there at once: it jumps beyond the next minor version without a policy, or the policy does not tell. */
  readonly because: Because | 'hop';
  readonly requires: readonly Requirement[];
}

/** A step of a hop, as the data words it, its command filled. */
export interface HopStep {
  readonly title: string;
  /** Filled as far as the values are known; a placeholder without one is left as written. */
  readonly command?: string;
  readonly note?: string;
  readonly url?: string;
  /** Only for upgrades from these versions, and nobody can tell whether this is one. */
  readonly onlyFrom?: Range;
}

/** What to know about a hop. */
export interface HopNote {
  /** `upgrade`: of this very upgrade; `release`: of the release to come; `requirement`: of what it needs. */
  readonly about: 'upgrade' | 'release' | 'requirement';
  /** Id of the dependency of a requirement. */
  readonly id?: string;
  readonly text?: string;
  /** http(s) address, or a path of the site. */
  readonly url?: string;
}

/** Why there is no way. */
export type Block =
  | {
      /** The data has no such release, or it is not one release (`others`). */
      readonly because: 'unknown-release';
      readonly which: 'from' | 'to';
      /** As asked. */
      readonly text: string;
    }
  | {
      /** The target is older. */
      readonly because: 'downgrade';
      /** Release line. */
      readonly from: string;
      /** Release line. */
      readonly to: string;
    }
  | Barrier;

/**
 * A hop that cannot be done:
 *
 * - `pinned`: the release needs another version of a pinned dependency.
 * - `too-new`: it asks for an older version than the reader runs; nothing is ever lowered.
 * - `too-far`: such a version exists, but its policy has it go there by steps, and the release still
 *   running is not known to go with one of those.
 * - `no-version`: no known version serves both the release still running and the next one.
 * - `between-dependencies`: such a version exists, but another dependency does not go with it.
 * - `not-found`: dependencies that ask for each other have more ways than can be tried.
 */
export interface Barrier {
  readonly because:
    'pinned' | 'too-new' | 'too-far' | 'no-version' | 'between-dependencies' | 'not-found';
  /** Release lines. */
  readonly hop: {readonly from: string; readonly to: string};
  /** Id of the dependency in the way. */
  readonly dependency: string;
  /** The version it is at before that hop. */
  readonly version: string;
  /** What the release still running states. */
  readonly running: readonly Requirement[];
  /** What the release to come states. */
  readonly requires: readonly Requirement[];
  /** With `between-dependencies`: the other dependency, and the version it is at. */
  readonly other?: {readonly id: string; readonly version: string};
  /** With `too-far`: the version of that step. */
  readonly step?: string;
  /** The furthest line on the way that can be reached; absent: none. */
  readonly nearest?: string;
}
