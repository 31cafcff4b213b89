import type {Finding} from '../finding.js';
import {outline} from '../outline.js';
import {type Located, placeAt} from '../source/located.js';
import {duplicateDependency} from './duplicate-dependency.js';
import {duplicateRelease} from './duplicate-release.js';
import {nestedBundledWith} from './nested-bundled-with.js';
import {othersNotLast} from './others-not-last.js';
import {releasesOutOfOrder} from './releases-out-of-order.js';
import type {Rule} from './rule.js';
import {unknownBundledWith} from './unknown-bundled-with.js';
import {unknownDependency} from './unknown-dependency.js';
import {unknownPlaceholderTarget} from './unknown-placeholder-target.js';
import {unknownReplacedBy} from './unknown-replaced-by.js';
import {unparseableRange} from './unparseable-range.js';

/** Every rule; a new one is a file beside these and a line here. */
export const RULES: readonly Rule[] = [
  duplicateDependency,
  duplicateRelease,
  nestedBundledWith,
  othersNotLast,
  releasesOutOfOrder,
  unknownBundledWith,
  unknownDependency,
  unknownPlaceholderTarget,
  unknownReplacedBy,
  unparseableRange,
];

/** Runs every rule over data of whatever shape. */
export function checkRules(root: Located): Finding[] {
  const data = outline(root);
  return RULES.flatMap(({code, check}) =>
    check(data).map(({path, which, message, tip}) => ({
      code,
      path,
      message,
      tip,
      place: placeAt(root, path, which),
    })),
  );
}
