import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {configuredDocsVersions} from '../../src/cli/docs-versions.js';
import type {CompatData} from '../../src/compat/index.js';
import {parseData} from '../../src/data/parse.js';
import {formatProblem, type Checks, type Problem} from '../../src/problem.js';
import {ContradictionSearch, type Site} from '../../src/site/contradictions.js';

export const MARKDOWN = {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER} as const;

/** The valid data in a text of YAML. */
export function dataOf(text: string): CompatData {
  const {data, problems} = parseData(text, {path: 'compat.yaml'});
  if (!data) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
  return data;
}

/** A site in a folder: its data files, and one docs plugin with these options for each id. */
export async function openFixture(
  siteDir: string,
  dataFiles: readonly string[],
  docs: Readonly<Record<string, object>> = {default: {}},
): Promise<Site> {
  const context = {
    siteDir,
    i18n: {path: 'i18n', locales: ['en'], localeConfigs: {en: {path: 'en'}}},
  } as unknown as LoadContext;
  const plugins = Object.entries(docs).map(([id, options]) => ({
    options: {id, path: 'docs', versions: {}, ...options},
  }));
  const products = dataFiles.map(async (name) => {
    const file = join(siteDir, name);
    return {...dataOf(await readFile(file, 'utf8')), file};
  });
  return {
    siteDir,
    siteConfigPath: join(siteDir, 'docusaurus.config.js'),
    products: await Promise.all(products),
    docsVersions: await configuredDocsVersions(context, plugins as unknown as InitializedPlugin[]),
  };
}

/** All Markdown files of a folder. */
async function pagesOf(directory: string): Promise<string[]> {
  const files = await readdir(directory, {recursive: true});
  return files
    .filter((file) => /\.mdx?$/.test(file) && !/node_modules|\.docusaurus/.test(file))
    .map((file) => join(directory, file))
    .sort();
}

/** All contradictions of a site with one data file, as its configuration has it. */
export async function findingsOf(siteDir: string): Promise<Problem[]> {
  const config = join(siteDir, 'docusaurus.config.js');
  const {default: {presets = []} = {}} = existsSync(config)
    ? ((await import(config)) as {default?: {presets?: [string, {docs: object}][]}})
    : {};
  return searched(
    await openFixture(siteDir, ['compat.yaml'], {default: presets[0]?.[1].docs ?? {}}),
  );
}

/** All contradictions of a site, each as `place code: message`, paths relative to the site. */
export async function contradictionsOf(site: Site, checks: Checks = {}): Promise<string[]> {
  return (await searched(site, checks)).map(({path, line, column, key, code, message}) => {
    const file = relative(site.siteDir, resolve(path)).replaceAll('\\', '/');
    return `${file}${line ? `:${line}:${column}` : ` (${key})`} ${code}: ${message}`;
  });
}

async function searched(site: Site, checks: Checks = {}): Promise<Problem[]> {
  const search = new ContradictionSearch(site, {markdown: MARKDOWN, checks});
  const problems = [...(await search.inFiles()).values()].flat();
  for (const file of await pagesOf(site.siteDir)) {
    problems.push(...(await search.inPage(file, await readFile(file, 'utf8'))));
  }
  return problems;
}
