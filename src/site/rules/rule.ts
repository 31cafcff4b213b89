import type {CompatData} from '../../compat/index.js';
import type {AgreementReading} from '../agreements.js';
import type {DocsVersion} from '../docs-versions.js';
import type {Page, Silence} from '../page.js';

/** What rules know of a site. */
export interface Site {
  /** Absolute. */
  readonly siteDir: string;
  /** Absolute path of docusaurus.config. */
  readonly siteConfigPath: string;
  /** The data of all instances that is valid. */
  readonly products: readonly CompatData[];
  readonly docsVersions: readonly DocsVersion[];
}

/** A site, and the files beside its pages that state what the data states. */
export interface SiteFiles extends Site {
  /** Read once for all rules. */
  readonly agreements: readonly AgreementReading[];
}

/** What a contradiction tells, as sentences without a final full stop. */
interface Told {
  readonly message: string;
  readonly tip: string;
}

/** Where and how a page contradicts the data. */
export interface PageContradiction extends Told {
  /** Offset in the page's source. */
  readonly offset: number;
  readonly silence: Silence;
}

/** One kind of contradiction between a page and the data. */
export interface PageRule {
  readonly code: string;
  /** What the rule finds, in one sentence. */
  readonly describe: string;
  readonly check: (page: Page, site: Site) => PageContradiction[];
}

/** Where and how another file of the site contradicts the data. */
export interface SiteContradiction extends Told {
  /** Absolute. */
  readonly file: string;
  /** 1-based, both; absent where `key` alone says where. */
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
}

/** One kind of contradiction between the data and the site's other files. */
export interface SiteRule {
  readonly code: string;
  /** What the rule finds, in one sentence. */
  readonly describe: string;
  readonly check: (site: SiteFiles) => Promise<SiteContradiction[]> | SiteContradiction[];
}
