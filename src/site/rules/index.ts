import {apiVersionDeprecated} from './api-version-deprecated.js';
import {apiVersionNotServed} from './api-version-not-served.js';
import {commandChartDiffers} from './command-chart-differs.js';
import {commandMissesRequirement} from './command-misses-requirement.js';
import {commandNamesUnknownRelease} from './command-names-unknown-release.js';
import {commandNamespaceDiffers} from './command-namespace-differs.js';
import {disagreement} from './disagreement.js';
import {docsBannerContradictsStatus} from './docs-banner-contradicts-status.js';
import {docsVersionWithoutRelease} from './docs-version-without-release.js';
import type {PageRule, SiteRule} from './rule.js';
import {tableDrift} from './table-drift.js';
import {tableLacksRelease} from './table-lacks-release.js';
import {tableNamesUnknownRelease} from './table-names-unknown-release.js';
import {unknownDocsVersion} from './unknown-docs-version.js';
import {unreadableAgreement} from './unreadable-agreement.js';

/** The rules for pages of the docs; a new one is a file beside these and a line here. */
export const PAGE_RULES: readonly PageRule[] = [
  apiVersionDeprecated,
  apiVersionNotServed,
  commandChartDiffers,
  commandMissesRequirement,
  commandNamesUnknownRelease,
  commandNamespaceDiffers,
  tableDrift,
  tableLacksRelease,
  tableNamesUnknownRelease,
];

/** The rules for the site's other files. */
export const SITE_RULES: readonly SiteRule[] = [
  disagreement,
  docsBannerContradictsStatus,
  docsVersionWithoutRelease,
  unknownDocsVersion,
  unreadableAgreement,
];
