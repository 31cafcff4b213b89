import {
  newestSupported,
  releaseOfDocsVersion,
  type Catalog,
  type CompatData,
  type Release,
  type Selection,
} from '../compat/index.js';
import type {PageReleases} from '../compat/page-overrides.js';
import {releaseOfLine} from '../compat/support.js';
import {useCatalog} from './catalog.js';
import type {DocsVersion} from './docs-version.js';
import {usePage} from './page.js';
import {useDocsVersion} from './use-docs-version.js';
import {useSelection} from './use-selection.js';

/** The release whose docs the reader is in; `null` outside of docs and where the data has none. */
export function useDocsRelease(data: CompatData): Release | null {
  return docsRelease(useCatalog(), data, useDocsVersion());
}

/**
 * The release to show a reader: the one they chose, else the one that the page names in its front
 * matter, else the one whose docs they are in, else the newest that is supported. `null`: none of these, or the reader is in older docs of which the data
 * does not say which release they document; another release's version would be wrong there.
 */
export function useRelease(data: CompatData): Release | null {
  const {catalog, releases} = usePage();
  return shownRelease(catalog, data, useSelection(), useDocsVersion(), releases);
}

/**
 * What the page is for where the reader chose another release: a release line, or the name of a docs
 * version of which the data has no release. `null`: they did not, or the page is for any release.
 */
export function useOtherDocs(data: CompatData): string | null {
  const {catalog, releases} = usePage();
  return otherDocs(catalog, data, useSelection(), useDocsVersion(), releases);
}

/** {@link useOtherDocs} without React. */
export function otherDocs(
  catalog: Catalog,
  data: CompatData,
  selection: Selection,
  docs: DocsVersion | null,
  page: PageReleases = {},
): string | null {
  const chosen = chosenRelease(data, selection);
  const own = releaseIn(page, data) ?? docsRelease(catalog, data, docs);
  if (!chosen || own === chosen) return null;
  return own?.line ?? (docs?.superseded && documents(docs, data, catalog) ? docs.name : null);
}

/** {@link useRelease} without React. */
export function shownRelease(
  catalog: Catalog,
  data: CompatData,
  selection: Selection,
  docs: DocsVersion | null,
  page: PageReleases = {},
): Release | null {
  const known =
    chosenRelease(data, selection) ?? releaseIn(page, data) ?? docsRelease(catalog, data, docs);
  const outdated = docs?.superseded && documents(docs, data, catalog);
  return known ?? (outdated ? null : newestSupported(data));
}

/** The release that the reader chose; `null` if none, or none that the data still has. */
export function chosenRelease(data: CompatData, {target}: Selection): Release | null {
  return releaseIn(target, data);
}

/** @param lines - Product id → line. */
function releaseIn(lines: Readonly<Record<string, string>>, data: CompatData): Release | null {
  const {id} = data.product;
  const line = Object.hasOwn(lines, id) ? lines[id] : undefined;
  return line === undefined ? null : releaseOfLine(data, line);
}

function docsRelease(catalog: Catalog, data: CompatData, docs: DocsVersion | null): Release | null {
  if (!docs || (docs.siblings.includes(data.product.id) && docs.instance !== data.product.id)) {
    return null;
  }
  return documents(docs, data, catalog) && !docs.unversioned
    ? releaseOfDocsVersion(data, docs.name)
    : (data.releases.find(({docsVersion}) => docsVersion === docs.name) ?? null);
}

/**
 * Whether a product's releases and the versions of a docs instance go by the same names: of the
 * instance that is named as the product, else, for the site's default product, of any instance that
 * is not named as another. For the rest only what the data says (`docsVersion`) is sure.
 */
function documents(docs: DocsVersion, {product}: CompatData, catalog: Catalog): boolean {
  if (docs.siblings.includes(product.id)) {
    return docs.instance === product.id;
  }
  return product.id === catalog.defaultProduct && !Object.hasOwn(catalog.products, docs.instance);
}
