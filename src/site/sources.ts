import {dirname, join, relative, resolve, sep} from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {Globby, posixPath} from '@docusaurus/utils';
import {isWithin} from './within.js';

interface Directories {
  readonly siteDir: string;
  /** `i18n/{locale}` of the locale that is being built. */
  readonly localizationDir: string;
}

/**
 * The Markdown files of a site, as its content plugins loaded them: docs of all
 * versions, blog posts, pages, of every plugin instance, in the current locale;
 * and partials, which no plugin lists.
 *
 * @returns absolute paths, sorted.
 */
export async function markdownSources(
  allContent: AllContent,
  dirs: Directories,
): Promise<string[]> {
  const contents = Object.values(allContent).flatMap((instances) => Object.values(instances));
  const listed = contents
    .flatMap((content) => sourcesOf(content))
    .map((source) => absolute(source, dirs.siteDir));
  const roots = new Set([
    ...contents.flatMap(versionDirectories),
    ...listed.map((file) => contentRoot(file, dirs)),
  ]);
  const partials = await Promise.all([...roots].map(partialsIn));
  return [...new Set([...listed, ...partials.flat()])].filter(isMarkdown).sort();
}

/**
 * The sources that a content plugin lists. Contents are told apart by shape, for
 * a plugin that extends an official one may carry any name.
 */
function sourcesOf(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(sourceOf);
  if (!isObject(content)) return [];
  const {loadedVersions, blogPosts} = content;
  const docs = array(loadedVersions).flatMap((version) =>
    isObject(version)
      ? [...array(version['docs']), ...array(version['drafts'])].flatMap(sourceOf)
      : [],
  );
  const posts = array(blogPosts).flatMap((post) =>
    isObject(post) ? sourceOf(post['metadata']) : [],
  );
  return [...docs, ...posts];
}

function sourceOf(item: unknown): string[] {
  return isObject(item) && typeof item['source'] === 'string' ? [item['source']] : [];
}

function versionDirectories(content: unknown): string[] {
  if (!isObject(content)) return [];
  return array(content['loadedVersions'])
    .filter(isObject)
    .flatMap(({contentPath, contentPathLocalized}) => [contentPath, contentPathLocalized])
    .filter((directory) => typeof directory === 'string');
}

function array(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isMarkdown(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

/** Undoes Docusaurus's `@site/` alias. */
function absolute(source: string, siteDir: string): string {
  return resolve(siteDir, source.replace(/^@site[\\/]/, ''));
}

/** The folder right below the site (`blog`, `src`, …) or its localization that holds a file. */
function contentRoot(file: string, {siteDir, localizationDir}: Directories): string {
  const base = isWithin(file, localizationDir) ? localizationDir : siteDir;
  const [top, ...rest] = relative(base, file).split(sep);
  if (!isWithin(file, base) || !top || rest.length === 0) return dirname(file);
  return join(base, top);
}

/** Files that Docusaurus takes for partials: they, or a folder of theirs, start with `_`. */
async function partialsIn(directory: string): Promise<string[]> {
  const found = await Globby(['**/_*.{md,mdx}', '**/_*/**/*.{md,mdx}'], {
    cwd: posixPath(directory),
    absolute: true,
    ignore: ['**/node_modules/**'],
  });
  return found.map((file) => resolve(file));
}
