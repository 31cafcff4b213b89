import {join, relative} from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {posixPath} from '@docusaurus/utils';
import {releaseOfDocsVersion, type CompatData} from '../compat/index.js';
import {CURRENT_DOCS} from '../compat/support.js';
import {isWithin} from './within.js';

/** A version of the docs, as Docusaurus sees it. */
export interface DocsVersion {
  /** Id of the docs plugin. */
  readonly docs: string;
  /** As in `versions.json`, or `current`. */
  readonly name: string;
  /** What stands above its pages. */
  readonly banner: 'none' | 'unreleased' | 'unmaintained';
  /** Whether readers get it unless they ask for another. */
  readonly isLast: boolean;
  /** Absolute paths of the folders that hold its pages, translations included. */
  readonly folders: readonly string[];
}

/** The name of a docs plugin's file or folder: `versions.json`, or `community_versions.json` for the id `community`. */
export function docsPath(siteDir: string, docs: string, name: string): string {
  return join(siteDir, docs === 'default' ? name : `${docs}_${name}`);
}

/** The docs versions of a site whose plugins have loaded their content; contents are told apart by shape. */
export function loadedDocsVersions(allContent: AllContent): DocsVersion[] {
  return Object.values(allContent).flatMap((instances) =>
    Object.entries(instances).flatMap(([docs, content]) => versionsIn(docs, content)),
  );
}

function versionsIn(docs: string, content: unknown): DocsVersion[] {
  const {loadedVersions} = (content ?? {}) as {loadedVersions?: unknown};
  if (!Array.isArray(loadedVersions)) return [];
  return (loadedVersions as ReadonlyArray<Readonly<Record<string, unknown>>>).flatMap(
    ({versionName, banner, isLast, contentPath, contentPathLocalized}) =>
      typeof versionName === 'string'
        ? [
            {
              docs,
              name: versionName,
              banner: banner === 'unreleased' || banner === 'unmaintained' ? banner : 'none',
              isLast: isLast === true,
              folders: [contentPath, contentPathLocalized].filter(
                (folder) => typeof folder === 'string',
              ),
            },
          ]
        : [],
  );
}

/** The docs version that a page belongs to: the one with the innermost folder that holds it. */
export function docsVersionOf(file: string, versions: readonly DocsVersion[]): DocsVersion | null {
  return innermost(file, versions)?.version ?? null;
}

/** What a page has in common with its copies in other versions and translations of the same docs. */
export interface DocsPage {
  /** Id of the docs plugin. */
  readonly docs: string;
  /** Path below the folder of its version, with `/`. */
  readonly path: string;
}

/** Says which page of which docs a file (absolute) is; `null`: it is in no docs. */
export function docsPageOf(file: string, versions: readonly DocsVersion[]): DocsPage | null {
  const found = innermost(file, versions);
  return found && {docs: found.version.docs, path: posixPath(relative(found.folder, file))};
}

function innermost(file: string, versions: readonly DocsVersion[]) {
  let found: {readonly version: DocsVersion; readonly folder: string} | null = null;
  for (const version of versions) {
    for (const folder of version.folders) {
      if (folder.length > (found?.folder.length ?? 0) && isWithin(file, folder)) {
        found = {version, folder};
      }
    }
  }
  return found;
}

/**
 * The products that some docs may document: the one whose id is the docs plugin's, else all of them.
 * What concerns several is a contradiction only if it contradicts each.
 */
export function documentedProducts(
  {docs}: Pick<DocsVersion, 'docs'>,
  products: readonly CompatData[],
): readonly CompatData[] {
  const own = products.filter(({product}) => product.id === docs);
  return own.length > 0 ? own : products;
}

/** Whether the versions of some docs are named after a product's releases, as far as is certain. */
export function followsReleases(
  {docs}: Pick<DocsVersion, 'docs'>,
  data: CompatData,
  versions: readonly DocsVersion[],
): boolean {
  return (
    data.product.id === docs ||
    versions.some(
      (version) =>
        version.docs === docs &&
        version.name !== CURRENT_DOCS &&
        releaseOfDocsVersion(data, version.name) !== null,
    )
  );
}

/** Whether the docs version is that of a release, or of what comes after. */
export function isReleased({name}: DocsVersion): boolean {
  return name !== CURRENT_DOCS;
}
