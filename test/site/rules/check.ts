import {join} from 'node:path';
import {readAgreements} from '../../../src/site/agreements.js';
import {isSilenced} from '../../../src/site/silence.js';
import type {DocsVersion} from '../../../src/site/docs-versions.js';
import {readPage} from '../../../src/site/page.js';
import {positionAt} from '../../../src/text/position.js';
import type {PageRule, Site, SiteRule} from '../../../src/site/rules/rule.js';
import {dataOf} from '../fixture-site.js';

const SITE_DIR = '/site';

/** A docs version of the docs plugin without an id. */
export function docsVersion(name: string, more: Partial<DocsVersion> = {}): DocsVersion {
  const folders = [join(SITE_DIR, `version-${name}`)];
  return {docs: 'default', name, banner: 'none', isLast: false, folders, ...more};
}

/** A site with these data files, as YAML, and docs versions. */
export function siteOf(
  data: readonly string[],
  docsVersions: readonly DocsVersion[] = [],
  siteDir = SITE_DIR,
): Site {
  const siteConfigPath = join(siteDir, 'docusaurus.config.js');
  return {siteDir, siteConfigPath, products: data.map(dataOf), docsVersions};
}

/** What a rule finds on a page of the docs: `line:column message; tip`. */
export function checkPage(
  {code, check}: PageRule,
  source: string,
  {data, docs = 'current'}: {readonly data: string | readonly string[]; readonly docs?: string},
): string[] {
  const site = siteOf([data].flat());
  const page = readPage(source, {
    format: 'mdx',
    docsVersion: docsVersion(docs),
    products: site.products,
    interest: {tables: true, commands: true, manifests: true},
  });
  return check(page, site)
    .filter(({silence: {meta, above}}) => !isSilenced(code, meta, above))
    .map(({offset, message, tip}) => {
      const {line, column} = positionAt(source, offset);
      return `${line}:${column} ${message}; ${tip}`;
    });
}

/** What a rule finds in the site's other files: `place message; tip`, paths relative to the site. */
export async function checkSite({check}: SiteRule, site: Site): Promise<string[]> {
  const agreements = await readAgreements(site.products, site.siteDir);
  return (await check({...site, agreements})).map(({file, line, column, key, message, tip}) => {
    const path = file.slice(site.siteDir.length + 1).replaceAll('\\', '/');
    return `${path}${line === undefined ? (key ? ` (${key})` : '') : `:${line}:${column}`} ${message}; ${tip}`;
  });
}
