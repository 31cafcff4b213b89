import type {Range} from '../version/range.js';

/** What the authors say they did to back a requirement. */
export type Claim =
  'tested' | 'supported' | 'compatible' | 'bundled' | 'recommended' | 'known-issue' | 'not-stated';

export type SupportStatus = 'development' | 'supported' | 'maintenance' | 'end-of-life';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** Something the product runs on or with; a column of the matrix. */
export interface Dependency {
  readonly id: string;
  readonly name: string;
  /** Id of the dependency that ships this one: shown in brackets in that column, no control of its own, no say in fit. */
  readonly bundledWith?: string;
  readonly url?: string;
}

/** One alternative of what a release asks of a dependency. */
export interface Requirement {
  readonly range: Range;
  readonly claim: Claim;
  readonly note?: string;
  /** http(s) address that backs the claim. */
  readonly source?: string;
}

export interface Release {
  /** The release line: `v0.5.x`, `main`, or `others` for every release not listed. */
  readonly line: string;
  /** What to install from this line; absent: unknown. */
  readonly version?: string;
  /** ISO 8601 date, `YYYY-MM-DD`. */
  readonly released?: string;
  /** ISO 8601 date, `YYYY-MM-DD`. */
  readonly endOfLife?: string;
  /** Absent: not stated. */
  readonly status?: SupportStatus;
  /** Name of the docs version that documents this line; absent: the docs version whose name equals the line. */
  readonly docsVersion?: string;
  /** Dependency id → alternatives, any one of which is enough. A dependency left out is not stated. */
  readonly requires: Readonly<Record<string, readonly Requirement[]>>;
  readonly note?: string;
}

export interface ApiVersion {
  readonly name: string;
  readonly deprecated?: boolean;
  readonly replacedBy?: string;
  readonly preferred?: boolean;
}

export interface Api {
  readonly group: string;
  readonly kinds: readonly string[];
  readonly versions: readonly ApiVersion[];
}

export interface UpgradeStep {
  readonly title: string;
  /** A command; may hold placeholders such as `<NEW_VERSION>`. */
  readonly run?: string;
}

/** A data file after validation, ranges compiled; JSON, so it can be shipped to the browser as it is. */
export interface CompatData {
  readonly product: Product;
  /** In column order. */
  readonly dependencies: readonly Dependency[];
  readonly policy?: {readonly url?: string; readonly note?: string};
  /** Newest first; `others` last. */
  readonly releases: readonly Release[];
  readonly apis: readonly Api[];
  readonly upgrade?: {readonly steps: readonly UpgradeStep[]};
  /** Placeholder name (without its brackets) → id of the product or dependency whose version fills it. */
  readonly placeholders: Readonly<Record<string, string>>;
}

/** The line that stands for every release not listed. */
export const OTHERS = 'others';
