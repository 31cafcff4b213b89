export {
  compareVersions,
  describeRange,
  equalRanges,
  parseRange,
  parseVersion,
  printRange,
  satisfies,
  type Bound,
  type Interval,
  type Membership,
  type Range,
  type RangeDescription,
  type Suffix,
  type Version,
} from '../version/index.js';
export {
  apiVersionsOf,
  apiVersionState,
  type ApiVersionState,
  type GroupVersionKind,
} from './api-status.js';
export {apiChanges, type ApiChange, type Manifest} from './api-changes.js';
export type {Catalog} from './catalog.js';
export {parseDate, parseEnd, type CalendarDate, type End} from './date.js';
export {fit, type Because, type Fit, type Reason, type Stack, type Verdict} from './fit.js';
export {knownVersions} from './known-versions.js';
export {
  rewriteManifest,
  type Change,
  type CheckedObject,
  type RewrittenManifest,
} from './manifest/rewrite.js';
export {cellChanges, type Revision} from './history.js';
export {
  OTHERS,
  type Agreement,
  type Api,
  type ApiVersion,
  type CellChange,
  type Claim,
  type Commit,
  type CompatData,
  type Dependency,
  type Detection,
  type PlaceholderSource,
  type Product,
  type Release,
  type ReleaseUpgrade,
  type Requirement,
  type SupportPolicy,
  type SupportStatus,
  type TableColumn,
  type TableLayout,
  type UpgradeStep,
  type WrittenCell,
} from './model.js';
export type {PageOverrides} from './page-overrides.js';
export type {TextFault} from './placeholder-text.js';
export {fillCommand, type SelectedVersions} from './placeholders.js';
export {readStack} from './read-stack/read-stack.js';
export type {Recognised, Unclear} from './read-stack/recognise.js';
export type {StackSource} from './read-stack/installed.js';
export {
  plan,
  type Block,
  type Check,
  type DependencyUpgrade,
  type Hop,
  type HopNote,
  type HopStep,
  type Need,
  type Plan,
  type PlanRequest,
} from './plan/index.js';
export {releaseOf} from './release-of.js';
export {
  decodeSelection,
  encodeSelection,
  selectedVersions,
  type Selection,
  type SelectionContext,
} from './selection.js';
export {supportPeriod, type SupportEnd, type SupportPeriod} from './support-period.js';
export {supportStatus, withSupport, type EffectiveStatus} from './support-status.js';
export {
  newestRelease,
  newestSupported,
  releaseOfDocsVersion,
  selectableReleases,
  type SelectableRelease,
} from './support.js';
export {versionToInstall, type InstallContext} from './version-to-install.js';
