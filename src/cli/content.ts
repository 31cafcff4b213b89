import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {GlobExcludeDefault, Globby, posixPath} from '@docusaurus/utils';
import {importedMarkdown} from '../site/imported-markdown.js';
import {UsageError} from './usage-error.js';

const IGNORED = ['**/node_modules/**', '**/.docusaurus/**'];

/**
 * The Markdown files of all content plugins of a site, in all locales, partials included, and what
 * they import.
 *
 * @returns absolute paths, sorted
 */
export async function siteFiles(
  {siteDir, i18n}: LoadContext,
  plugins: readonly InitializedPlugin[],
): Promise<string[]> {
  const content = plugins
    .flatMap(contentGlobs)
    .map(({directory, include, exclude}) => markdownIn(directory, include, exclude));
  // Every content plugin keeps its translations there, each under its own name.
  const localized = i18n.locales.map((locale) =>
    markdownIn(resolve(siteDir, i18n.path, i18n.localeConfigs[locale]?.path ?? locale)),
  );
  const files = [...new Set((await Promise.all([...content, ...localized])).flat())].sort();
  return [...files, ...(await importedMarkdown(files, siteDir))].sort();
}

/** The Markdown files that paths name: files, or folders with all that is in them. */
export async function filesAt(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const absolute = resolve(path);
      const stats = await stat(absolute).catch(() => null);
      if (!stats) throw new UsageError(`There is no file or folder ${path}`);
      return stats.isDirectory() ? markdownIn(absolute) : [absolute];
    }),
  );
  return [...new Set(found.flat())].sort();
}

interface ContentGlobs {
  readonly directory: string;
  readonly include: string[];
  readonly exclude: string[];
}

/**
 * What a content plugin includes and excludes, per folder. The folders are read
 * off its watched paths, `{folder}/{include}`, for docs have one per version.
 */
function contentGlobs({options, getPathsToWatch}: InitializedPlugin): ContentGlobs[] {
  const include = texts(options['include']);
  // Partials are excluded from the pages of a site, but their blocks are shown on pages.
  const exclude = texts(options['exclude']).filter((glob) => !GlobExcludeDefault.includes(glob));
  return (getPathsToWatch?.() ?? []).flatMap((path) => {
    const glob = include.find((pattern) => path.endsWith(`/${pattern}`));
    return glob ? [{directory: path.slice(0, -glob.length), include, exclude}] : [];
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

async function markdownIn(
  directory: string,
  include: string[] = ['**/*.{md,mdx}'],
  exclude: string[] = [],
): Promise<string[]> {
  const files = await Globby(include, {
    cwd: posixPath(directory),
    absolute: true,
    ignore: [...IGNORED, ...exclude],
  });
  return files.filter((file) => /\.mdx?$/i.test(file)).map((file) => resolve(file));
}
