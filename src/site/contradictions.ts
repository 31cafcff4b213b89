import type {CompatData} from '../compat/index.js';
import {docsUrl, type Checks, type Problem, type Severity} from '../problem.js';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {readAgreements} from './agreements.js';
import {chartSteps, detectedCharts, productCharts} from './charts.js';
import {docsVersionOf} from './docs-versions.js';
import {formatOf, type MarkdownSettings} from './format.js';
import {interestOf, readPage, type Keywords} from './page.js';
import {productNames} from './matrix-table.js';
import {LineIndex} from '../text/position.js';
import {PAGE_RULES, SITE_RULES} from './rules/index.js';
import type {Site} from './rules/rule.js';
import {isSilenced} from './silence.js';

export type {Site} from './rules/rule.js';

/** Every code that a contradiction between the site and the data can have. */
export const CONTRADICTION_CODES: readonly string[] = [...PAGE_RULES, ...SITE_RULES].map(
  ({code}) => code,
);

/** Unless the options say otherwise. */
const SEVERITY: Severity = 'warning';

/** Finds what contradicts the data, page by page and in the site's other files. */
export class ContradictionSearch {
  readonly #keywords: Keywords;

  constructor(
    private readonly site: Site,
    private readonly options: {
      readonly markdown: MarkdownSettings;
      readonly checks: Checks;
      /** Of the site, if it has its own. */
      readonly magicComments?: readonly string[] | undefined;
    },
  ) {
    this.#keywords = keywordsOf(site.products);
  }

  /**
   * Finds what a page of the docs says other than the data, in its order. A page that names
   * neither the products, their charts nor their API groups costs a few searches.
   *
   * @param file absolute path
   * @param source its text
   */
  async inPage(file: string, source: string): Promise<Problem[]> {
    const {products, docsVersions} = this.site;
    const docsVersion = docsVersionOf(file, docsVersions);
    const interest = interestOf(source, this.#keywords);
    if (!docsVersion || !Object.values(interest).includes(true)) return [];
    const {markdown, magicComments} = this.options;
    const format = await formatOf(source, file, markdown);
    const page = readPage(source, {format, docsVersion, products, interest, magicComments});
    const path = toMessageRelativeFilePath(file);
    const lines = new LineIndex(source);
    return PAGE_RULES.flatMap(({code, check}) => {
      const severity = this.#severityOf(code);
      if (severity === 'off') return [];
      return check(page, this.site)
        .filter(({silence: {meta, above}}) => !isSilenced(code, meta, above))
        .map(({offset, message, tip}) => ({
          offset,
          problem: {
            code,
            severity,
            message,
            tip,
            path,
            ...lines.positionOf(offset),
            docs: docsUrl(code),
          },
        }));
    })
      .sort((a, b) => a.offset - b.offset)
      .map(({problem}) => problem);
  }

  /** Finds what the site's other files say other than the data: absolute path → problems. */
  async inFiles(): Promise<Map<string, Problem[]>> {
    const found = new Map<string, Problem[]>();
    const {products, siteDir} = this.site;
    const site = {...this.site, agreements: await readAgreements(products, siteDir)};
    for (const {code, check} of SITE_RULES) {
      const severity = this.#severityOf(code);
      if (severity === 'off') continue;
      for (const {file, ...contradiction} of await check(site)) {
        const path = toMessageRelativeFilePath(file);
        const problem = {code, severity, ...contradiction, path, docs: docsUrl(code)};
        found.set(file, [...(found.get(file) ?? []), problem]);
      }
    }
    return found;
  }

  #severityOf(code: string): Severity | 'off' {
    return this.options.checks[code] ?? SEVERITY;
  }
}

function keywordsOf(products: readonly CompatData[]): Keywords {
  const names = products.flatMap(({product}) => productNames(product).map(longestWord));
  const charts = products.flatMap((data) => [
    ...productCharts(data),
    ...data.dependencies.flatMap(detectedCharts),
    ...chartSteps(data).flatMap(({release}) => release ?? []),
  ]);
  const groups = products.flatMap(({apis}) => apis.map(({group}) => group));
  const unique = (words: string[]) => [...new Set(words.map((word) => word.toLowerCase()))];
  return {names: unique(names), charts: unique(charts), groups: unique(groups)};
}

/** Stands in a heading however the name is written there. */
function longestWord(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  return words.reduce((a, b) => (b.length > a.length ? b : a)).replace(/s$/, '');
}
