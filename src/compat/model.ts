import type {Range} from '../version/range.js';

/** What the authors say they did to back a requirement. */
export type Claim =
  'tested' | 'supported' | 'compatible' | 'bundled' | 'recommended' | 'known-issue' | 'not-stated';

/** Whether a release gets support; none is stated of a release that leaves it out. */
export type SupportStatus = 'development' | 'supported' | 'maintenance' | 'end-of-life';

/** How an installed product or dependency is recognised in what a cluster reports. */
export interface Detection {
  /** Names of Helm charts, such as `gateway-helm`. */
  readonly chart?: string | readonly string[];
  /** Container images without tag, such as `docker.io/envoyproxy/gateway`, or their last part. */
  readonly image?: string | readonly string[];
  /** Annotations or labels of CRDs that hold its version, such as `gateway.networking.k8s.io/bundle-version`. */
  readonly annotation?: string | readonly string[];
}

/** What the data is about. */
export interface Product {
  readonly id: string;
  readonly name: string;
  /** Names that it had before, which older pages of the site still use. */
  readonly formerly?: string | readonly string[];
  readonly url?: string;
  readonly detect?: Detection;
}

/** Something the product runs on or with; a column of the matrix. */
export interface Dependency {
  readonly id: string;
  readonly name: string;
  /**
   * Id of what ships this one: no control of its own, no say in fit. A dependency shows it in brackets
   * in its column; what the product itself ships has a column.
   */
  readonly bundledWith?: string;
  /** Not everybody runs it; whoever does needs what the releases ask of it. */
  readonly optional?: boolean;
  /**
   * How many minor versions one upgrade of it may go forward, such as 1 of Kubernetes; absent: not
   * stated. Where it has data of its own, the policy there comes first.
   */
  readonly maxHop?: number;
  readonly url?: string;
  readonly detect?: Detection;
}

/** One alternative of what a release asks of a dependency. */
export interface Requirement {
  readonly range: Range;
  readonly claim: Claim;
  readonly note?: string;
  /** http(s) address, or one from the root of the site, that backs the claim. */
  readonly source?: string;
  /** Names of the product and its line whose own data says so; absent: stated here. */
  readonly takenFrom?: {readonly product: string; readonly line: string};
}

/** A release line of the product: a row of the matrix. */
export interface Release {
  /** The release line: `v0.5.x`, `main`, or `others` for every release not listed. */
  readonly line: string;
  /** What to install from this line; absent: unknown. */
  readonly version?: string;
  /** As written; see {@link parseDate}. */
  readonly released?: string;
  /** As written; besides dates also `release of v1.9` and `unknown`. */
  readonly endOfLife?: string;
  /** Absent: not stated. */
  readonly status?: SupportStatus;
  /** Present: nobody stated `status`; dates or the policy give it on the day that the data is for. */
  readonly statusDerived?: true;
  /** Name of the docs version that documents this line; absent: the docs version that is named like the line, see `releaseOfDocsVersion`. */
  readonly docsVersion?: string;
  /** Dependency id → alternatives, any one of which is enough. A dependency left out is not stated. */
  readonly requires: Readonly<Record<string, readonly Requirement[]>>;
  readonly note?: string;
  /** Name → what stands in commands for this line and is no version, such as a Git ref. */
  readonly values?: Readonly<Record<string, string>>;
  /** What an upgrade to this line needs besides, or instead of, the product's own steps. */
  readonly upgrade?: ReleaseUpgrade;
}

/** One version of an API, and in which lines of the product it is served. */
export interface ApiVersion {
  readonly name: string;
  /** Line that first serves it; absent: unknown. */
  readonly since?: string;
  /** Served, but to be replaced; in which line that began, `deprecatedSince` may say. */
  readonly deprecated?: boolean;
  /** First line in which it is deprecated. */
  readonly deprecatedSince?: string;
  /** First line that no longer serves it. */
  readonly removedIn?: string;
  readonly replacedBy?: string;
  readonly preferred?: boolean;
}

/** An API of Kubernetes that the product serves: the kinds of one group. */
export interface Api {
  readonly group: string;
  readonly kinds: readonly string[];
  readonly versions: readonly ApiVersion[];
}

/** One step of an upgrade, in the words of the data. */
export interface UpgradeStep {
  readonly title: string;
  /** A command; may hold placeholders such as `<NEW_VERSION>`. */
  readonly run?: string;
  readonly note?: string;
  /** Address of a page with the details: http(s), or of the site, from its root. */
  readonly url?: string;
  /** Only for upgrades from these versions; absent: from all. */
  readonly from?: Range;
}

/** What is particular about the upgrade to one release line. */
export interface ReleaseUpgrade {
  /** In place of the product's own steps; absent: those. */
  readonly steps?: readonly UpgradeStep[];
  /** What to know before the upgrade, as plain text. */
  readonly notes?: readonly string[];
  /** Address of the upgrade's own page: http(s), or of the site, from its root. */
  readonly url?: string;
}

/** How long releases get support, and which upgrades are guaranteed. */
export interface SupportPolicy {
  readonly url?: string;
  readonly note?: string;
  /** How many lines get support at a time: a line ends on the day this many later ones are out. */
  readonly supportedReleases?: number;
  /** How long a line gets support from its release: an ISO 8601 duration of years, months, weeks and days, such as `P12M`. */
  readonly supportedFor?: string;
  /** How many lines one upgrade may go forward; absent: any number. */
  readonly maxHop?: number;
}

/**
 * What fills a placeholder:
 *
 * - an id: the version to install of the product, or the version that the reader runs of a dependency;
 * - `from`: the version of the product (an id) that the reader runs now;
 * - `install`: the version of a dependency (an id) to install for the release, see `versionToInstall`;
 * - `value`: what the release has under that name in its `values`;
 * - `default`: a text that readers may change, such as a namespace.
 */
export type PlaceholderSource =
  | string
  | {readonly from: string}
  | {readonly install: string}
  | {readonly value: string}
  | {readonly default: string; readonly label?: string};

/** Id of the product or dependency whose version fills a placeholder; `null`: no version does. */
export function sourceId(source: PlaceholderSource): string | null {
  if (typeof source === 'string') return source;
  if ('from' in source) return source.from;
  return 'install' in source ? source.install : null;
}

/** A value in a JSON file of the site that must say what the data says. */
export interface Agreement {
  /** Path of the file, relative to the site's directory. */
  readonly file: string;
  /** Keys, joined by dots; a list's items by number: `versions.0.min`. */
  readonly path: string;
  /** What it states, such as `envoy-gateway of main` or `version of v0.5.x`. */
  readonly means: string;
}

/** One cell's Markdown where it is not what the data alone would give. */
export interface WrittenCell {
  /** What the data says, in plain text; once it says something else, `as` no longer counts. */
  readonly value: string;
  /** The cell's Markdown. */
  readonly as: string;
  /** Only in the row of this line; absent: in all rows. */
  readonly line?: string;
  /** Only in the row of this alternative, counted from 1; see {@link TableLayout.rowPer}. */
  readonly alternative?: number;
}

/** One column of a Markdown table; a row, where releases stand in columns. */
export interface TableColumn {
  /** Its header, in Markdown; absent: cells beyond the last header. */
  readonly header?: string;
  /** `requires`: what is required of `dependency`; `claim`: the claim of that requirement. */
  readonly shows:
    | 'line'
    | 'version'
    | 'released'
    | 'endOfLife'
    | 'status'
    | 'note'
    | 'requires'
    | 'claim'
    | 'nothing';
  /** Id of the dependency. */
  readonly dependency?: string;
  /** Only alternatives with this claim, which the header states. */
  readonly claim?: Claim;
  /** The column of one version of the dependency: what is claimed of it. */
  readonly version?: string;
  /** One end of the range. */
  readonly end?: 'lowest' | 'highest';
  readonly written?: readonly WrittenCell[];
}

/** How a Markdown table shows the data, so that the export gives back the table that was imported. */
export interface TableLayout {
  /** Absent: in rows. */
  readonly releasesIn?: 'columns';
  /** Absent: newest first, as in `releases`. */
  readonly order?: 'oldest-first';
  /** Id of the dependency whose alternatives have a row each; absent: one row per release. */
  readonly rowPer?: string;
  readonly columns: readonly TableColumn[];
}

/** A data file after validation, ranges compiled; JSON, so it can be shipped to the browser as it is. */
export interface CompatData {
  readonly product: Product;
  /** In column order. */
  readonly dependencies: readonly Dependency[];
  readonly policy?: SupportPolicy;
  /** Newest first; `others` last. */
  readonly releases: readonly Release[];
  readonly apis: readonly Api[];
  readonly upgrade?: {readonly steps: readonly UpgradeStep[]};
  /** Placeholder name (without its brackets) → what fills it. */
  readonly placeholders: Readonly<Record<string, PlaceholderSource>>;
  /** For Markdown tables alone: the browser never gets it. */
  readonly table?: TableLayout;
  /** For the build alone: the browser never gets it. */
  readonly agreesWith?: readonly Agreement[];
  /** Absolute path of the file that it was read from. For the build alone: the browser never gets it. */
  readonly file?: string;
  /** When and why cells changed, newest first; where the site asks for it. Not part of the catalog. */
  readonly history?: readonly CellChange[];
}

/** A change of the data, as a repository remembers it. */
export interface Commit {
  /** What names it, such as a commit's hash. */
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Why it was made, in a line. */
  readonly subject: string;
}

/** One change of one cell. */
export interface CellChange {
  /** Release line. */
  readonly line: string;
  /** Id of the dependency, or one of {@link RELEASE_FIELDS}. */
  readonly column: string;
  /** What stood there before; `null`: nothing, or no such release. */
  readonly from: string | null;
  /** What stands there since; `null`: nothing, or the release went. */
  readonly to: string | null;
  readonly revision: Commit;
}

/** Keys of a release whose values a table may show, and something elsewhere may state. */
export const RELEASE_FIELDS = ['version', 'status', 'released', 'endOfLife'] as const;

/** The line that stands for every release not listed. */
export const OTHERS = 'others';

/** Whether the authors say that a release is not out yet; `released` may say so of others for a day. */
export function isStatedInDevelopment({status, statusDerived}: Release): boolean {
  return status === 'development' && !statusDerived;
}

/** Whether readers are asked what they run of a dependency: not of what ships with another one. */
export function isAskedFor({bundledWith}: Dependency): boolean {
  return bundledWith === undefined;
}

/** What a release asks of a dependency (an id), one alternative each; empty: it states nothing. */
export function requirementsOf(
  {requires}: Pick<Release, 'requires'>,
  dependency: string,
): readonly Requirement[] {
  return (Object.hasOwn(requires, dependency) && requires[dependency]) || [];
}

/** What a release has under a name in its `values`; `null`: nothing. */
export function releaseValue({values = {}}: Pick<Release, 'values'>, name: string): string | null {
  return (Object.hasOwn(values, name) && values[name]) || null;
}

/** Names of the values that releases have, each once. */
export function valueNames({releases}: Pick<CompatData, 'releases'>): string[] {
  return Array.from(new Set(releases.flatMap(({values = {}}) => Object.keys(values))));
}

/** The data of a product or dependency (an id) itself; `null`: there is none. */
export function ownData(
  products: Readonly<Record<string, CompatData>>,
  id: string,
): CompatData | null {
  return (Object.hasOwn(products, id) && products[id]) || null;
}
