import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {getPluginI18nPath} from '@docusaurus/utils';
import {CURRENT_DOCS} from '../compat/support.js';
import {docsPath, type DocsVersion} from '../site/docs-versions.js';

/**
 * The docs versions of a site, without a build: from the options of its docs plugins and their
 * `versions.json`. Banners and the last version are Docusaurus's own defaults.
 * https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#VersionsConfig
 */
export async function configuredDocsVersions(
  context: LoadContext,
  plugins: readonly InitializedPlugin[],
): Promise<DocsVersion[]> {
  const versions = await Promise.all(
    plugins.filter(isDocs).map((plugin) => versionsOf(plugin.options, context)),
  );
  return versions.flat();
}

interface DocsOptions {
  readonly id?: string;
  readonly path: string;
  readonly disableVersioning?: boolean;
  readonly includeCurrentVersion?: boolean;
  readonly onlyIncludeVersions?: readonly string[];
  readonly lastVersion?: string;
  readonly versions?: Readonly<Record<string, {readonly banner?: DocsVersion['banner']}>>;
}

/** A plugin that extends the official one may carry any name, but has its options. */
function isDocs(plugin: InitializedPlugin): plugin is InitializedPlugin & {options: DocsOptions} {
  const {path, versions} = plugin.options;
  return typeof path === 'string' && typeof versions === 'object' && versions !== null;
}

async function versionsOf(options: DocsOptions, context: LoadContext): Promise<DocsVersion[]> {
  const {id: docs = 'default', onlyIncludeVersions, lastVersion, versions = {}} = options;
  const listed = options.disableVersioning ? [] : await readVersions(context.siteDir, docs);
  const all =
    options.includeCurrentVersion === false || listed.includes(CURRENT_DOCS)
      ? listed
      : [CURRENT_DOCS, ...listed];
  const names = all.filter((name) => onlyIncludeVersions?.includes(name) ?? true);
  const last = lastVersion ?? names.find((name) => name !== CURRENT_DOCS) ?? CURRENT_DOCS;
  return names.map((name) => ({
    docs,
    name,
    banner: versions[name]?.banner ?? defaultBanner(names.indexOf(name) - names.indexOf(last)),
    isLast: name === last,
    folders: foldersOf(name, docs, {...context, path: options.path}),
  }));
}

function defaultBanner(age: number): DocsVersion['banner'] {
  if (age === 0) return 'none';
  return age < 0 ? 'unreleased' : 'unmaintained';
}

/** A file that Docusaurus refuses lists nothing; it says so itself. */
async function readVersions(siteDir: string, docs: string): Promise<string[]> {
  try {
    const path = docsPath(siteDir, docs, 'versions.json');
    const names = JSON.parse(await readFile(path, 'utf8')) as unknown;
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

function foldersOf(
  name: string,
  docs: string,
  {siteDir, i18n, path}: LoadContext & {readonly path: string},
): string[] {
  const own =
    name === CURRENT_DOCS
      ? resolve(siteDir, path)
      : join(docsPath(siteDir, docs, 'versioned_docs'), `version-${name}`);
  const translated = i18n.locales.map((locale) =>
    getPluginI18nPath({
      localizationDir: resolve(siteDir, i18n.path, i18n.localeConfigs[locale]?.path ?? locale),
      pluginName: 'docusaurus-plugin-content-docs',
      pluginId: docs,
      subPaths: [name === CURRENT_DOCS ? name : `version-${name}`],
    }),
  );
  return [own, ...translated];
}
