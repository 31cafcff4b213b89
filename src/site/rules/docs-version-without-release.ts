import {OTHERS, parseVersion, releaseOfDocsVersion, type CompatData} from '../../compat/index.js';
import {releaseOfLine} from '../../compat/support.js';
import {isNumbered} from '../../version/index.js';
import {placeAt} from '../../data/source/located.js';
import {quote} from '../../data/wording.js';
import {
  docsPath,
  followsReleases,
  isReleased,
  documentedProducts,
  type DocsVersion,
} from '../docs-versions.js';
import {readJsonFile} from '../json-file.js';
import {standingOf} from '../standing.js';
import type {Site, SiteContradiction, SiteRule} from './rule.js';

export const docsVersionWithoutRelease: SiteRule = {
  code: 'docs-version-without-release',
  describe: 'A version of the docs belongs to no release of the data.',
  async check(site) {
    const found: SiteContradiction[] = [];
    for (const version of site.docsVersions) {
      const documented = documentedBy(version, site);
      const [data] = documented;
      if (!data || !documented.every((product) => lacks(product, version))) continue;
      const file = docsPath(site.siteDir, version.docs, 'versions.json');
      const {name} = data.product;
      found.push({
        file,
        ...(await placeOf(version, file, site)),
        message: `docs version ${quote(version.name)} belongs to no release of ${name}${isNewest(data, version) ? ', and is newer than all of them' : ''}`,
        tip: 'Add the release to the data, or name the docs version in `docsVersion` of its release',
      });
    }
    return found;
  },
};

/** The products whose releases the docs versions follow. */
function documentedBy(version: DocsVersion, {products, docsVersions}: Site): CompatData[] {
  const candidates = documentedProducts(version, products);
  const only = products.length === 1 && version.docs === 'default';
  return candidates.filter((data) => only || followsReleases(version, data, docsVersions));
}

function lacks(data: CompatData, version: DocsVersion): boolean {
  const number = isReleased(version) ? parseVersion(version.name) : null;
  if (!isNumbered(number) || releaseOfDocsVersion(data, version.name)) return false;
  const {kind} = standingOf(data, number);
  // The others are releases too, only not listed.
  return kind === 'newer' || kind === 'patch' || !releaseOfLine(data, OTHERS);
}

function isNewest(data: CompatData, {name}: DocsVersion): boolean {
  const number = parseVersion(name);
  return number !== null && standingOf(data, number).kind === 'newer';
}

async function placeOf(
  {name}: DocsVersion,
  file: string,
  {siteDir}: Site,
): Promise<{line?: number; column?: number}> {
  const json = await readJsonFile(file, siteDir);
  if (!('root' in json) || json.root.kind !== 'list') return {};
  const index = json.root.items.findIndex((item) => item.kind === 'scalar' && item.value === name);
  const {line, column} = placeAt(json.root, index < 0 ? [] : [index], 'value');
  return line === undefined || column === undefined ? {} : {line, column};
}
