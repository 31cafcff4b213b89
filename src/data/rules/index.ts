import type {CompatData} from '../../compat/model.js';
import {CODES, type DataCode} from '../codes.js';
import type {DataFinding} from '../finding.js';
import {outline} from '../outline.js';
import {type Located, placeAt} from '../source/located.js';
import {apiLifeOutOfOrder} from './api-life-out-of-order.js';
import {bundledDiffers} from './bundled-differs.js';
import {descendingRange} from './descending-range.js';
import {duplicateDependency} from './duplicate-dependency.js';
import {duplicateDocsVersion} from './duplicate-docs-version.js';
import {duplicateProduct} from './duplicate-product.js';
import {duplicateRelease} from './duplicate-release.js';
import {endBeforeRelease} from './end-before-release.js';
import {gapInRange} from './gap-in-range.js';
import {minimumPastEndOfLife} from './minimum-past-end-of-life.js';
import {nestedBundledWith} from './nested-bundled-with.js';
import {newerThanNewestRow} from './newer-than-newest-row.js';
import {othersNotLast} from './others-not-last.js';
import {overlappingLines} from './overlapping-lines.js';
import {placeholderWithoutValue} from './placeholder-without-value.js';
import {placeholderWithoutVersion} from './placeholder-without-version.js';
import {releaseWithoutValue} from './release-without-value.js';
import {releasesOutOfOrder} from './releases-out-of-order.js';
import {requirementBelowPredecessor} from './requirement-below-predecessor.js';
import {requirementPastEndOfLife} from './requirement-past-end-of-life.js';
import type {CompiledRule, Contradiction, Rule, RuleContext} from './rule.js';
import {statusAgainstDates} from './status-against-dates.js';
import {statusAgainstPolicy} from './status-against-policy.js';
import {transitiveCeiling} from './transitive-ceiling.js';
import {transitiveConflict} from './transitive-conflict.js';
import {unknownAgreement} from './unknown-agreement.js';
import {unknownBundledWith} from './unknown-bundled-with.js';
import {unknownDependency} from './unknown-dependency.js';
import {unknownPlaceholder} from './unknown-placeholder.js';
import {unknownPlaceholderTarget} from './unknown-placeholder-target.js';
import {unknownRelease} from './unknown-release.js';
import {unknownReplacedBy} from './unknown-replaced-by.js';
import {unparseableRange} from './unparseable-range.js';
import {unreadLine} from './unread-line.js';
import {unsafeFile} from './unsafe-file.js';
import {unselectableRelease} from './unselectable-release.js';
import {unusedValue} from './unused-value.js';
import {versionOutsideLine} from './version-outside-line.js';

/** Rules that need no more than the words of the data; a new one is a file beside these and a line here. */
export const RULES: readonly Rule[] = [
  descendingRange,
  duplicateDependency,
  duplicateRelease,
  gapInRange,
  nestedBundledWith,
  othersNotLast,
  overlappingLines,
  releasesOutOfOrder,
  unknownAgreement,
  unknownBundledWith,
  unknownDependency,
  unknownPlaceholderTarget,
  unknownReplacedBy,
  unparseableRange,
  unreadLine,
  unsafeFile,
  unselectableRelease,
  versionOutsideLine,
];

/** Rules that need ranges, dates or the data of other products, likewise. */
export const COMPILED_RULES: readonly CompiledRule[] = [
  apiLifeOutOfOrder,
  bundledDiffers,
  duplicateDocsVersion,
  duplicateProduct,
  endBeforeRelease,
  minimumPastEndOfLife,
  newerThanNewestRow,
  placeholderWithoutValue,
  placeholderWithoutVersion,
  releaseWithoutValue,
  requirementBelowPredecessor,
  requirementPastEndOfLife,
  statusAgainstDates,
  statusAgainstPolicy,
  transitiveCeiling,
  transitiveConflict,
  unknownPlaceholder,
  unknownRelease,
  unusedValue,
];

const isBenign = (code: DataCode) => CODES[code] !== 'error';

/** Codes whose severity a site may set: rules whose findings leave the data usable. */
export const CHECKS: readonly DataCode[] = [...RULES, ...COMPILED_RULES]
  .map(({code}) => code)
  .filter(isBenign)
  .sort();

/** Codes of what only shows beside the data of other products. */
export const ACROSS: ReadonlySet<string> = new Set(
  COMPILED_RULES.filter(({isAcross}) => isAcross).map(({code}) => code),
);

/** Runs every rule over data of whatever shape. */
export function checkRules(root: Located): DataFinding[] {
  const data = outline(root);
  return RULES.flatMap(({code, check}) => findings(root, code, check(data)));
}

/** Runs every other rule over data that has no mistake of shape. */
export function checkCompiled(
  root: Located,
  data: CompatData,
  {today = null, products = {}}: RuleContext,
): DataFinding[] {
  const compiled = {data, outline: outline(root), today, products};
  return COMPILED_RULES.flatMap(({code, check}) => findings(root, code, check(compiled)));
}

function findings(
  root: Located,
  code: DataCode,
  contradictions: readonly Contradiction[],
): DataFinding[] {
  return contradictions.map(({path, which, message, tip}) => ({
    code,
    path,
    message,
    tip,
    place: placeAt(root, path, which),
  }));
}
