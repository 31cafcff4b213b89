import {
  OTHERS,
  withSupport,
  type Catalog,
  type CompatData,
  type Release,
} from '../../compat/index.js';
import {requirementBadge, statusBadge, toBadgeJson, toBadgeSvg, type Badge} from './badge.js';
import {toCalendar} from './calendar.js';
import {toCsv} from './csv.js';
import {SCHEMA_VERSION, toPublishedJson} from './json.js';
import {toLifecycle} from './lifecycle.js';
import {toMarkdownPage} from './page.js';
import {toPluto} from './pluto.js';

/** A file of the built site: its path from the site's root, and its text. */
export type SiteFiles = ReadonlyMap<string, string>;

export interface SiteFilesOptions {
  /** Address of the site with its base URL, ending with `/`. */
  readonly siteUrl: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly builtOn: string;
  /** `data`: the data in all formats; `badges`: one per release, and one per release and dependency. */
  readonly exports: ReadonlyArray<'data' | 'badges'>;
}

/** The folder of all files, from the site's root. */
export const FOLDER = 'compat';

/**
 * The data of a site in every form in which people keep copies of it, as files of the built site;
 * see the page "Use the data elsewhere" of our documentation for what each holds.
 *
 * Names come from ids and release lines, of which only letters, digits, `.`, `_` and `-` are kept,
 * so no name leaves its folder.
 */
export function siteFiles(
  {products}: Pick<Catalog, 'products'>,
  options: SiteFilesOptions,
): SiteFiles {
  const all = Object.values(products).map((data) => withSupport(data, options.builtOn));
  return new Map([
    ...(options.exports.includes('data') && all.length > 0 ? dataFiles(all, options) : []),
    ...(options.exports.includes('badges') ? all.flatMap(badgeFiles) : []),
  ]);
}

/** Path of a product's files, without ending. */
export function productPath({product}: CompatData): string {
  return `${FOLDER}/${fileName(product.id)}`;
}

function dataFiles(all: readonly CompatData[], options: SiteFilesOptions): Array<[string, string]> {
  const products = all.map((data) => entryOf(data, options));
  return [
    [`${FOLDER}/index.json`, json({schemaVersion: SCHEMA_VERSION, products})],
    [`${FOLDER}/llms.txt`, llmsText(all, options)],
    ...all.flatMap((data) => productFiles(data, options)),
  ];
}

function productFiles(data: CompatData, options: SiteFilesOptions): Array<[string, string]> {
  const {product, dependencies, apis} = data;
  const base = productPath(data);
  return [
    [`${base}.json`, toPublishedJson(data)],
    [`${base}.md`, toMarkdownPage(data, options.siteUrl)],
    [`${base}.csv`, toCsv(data)],
    [`${base}/endoflife.json`, toLifecycle(data)],
    [`${base}/end-of-life.ics`, toCalendar(data, options)],
    ...(apis.length > 0 ? [[`${base}/pluto.yaml`, toPluto(data)] satisfies [string, string]] : []),
    ...namedReleases(data).map(([name, release]): [string, string] => [
      `${base}/releases/${name}.json`,
      json({schemaVersion: SCHEMA_VERSION, product, dependencies, ...release}),
    ]),
  ];
}

function badgeFiles(data: CompatData): Array<[string, string]> {
  return namedReleases(data).flatMap(([name, release]) =>
    badgesOf(`${productPath(data)}/badges/${name}`, data, release),
  );
}

function badgesOf(base: string, data: CompatData, release: Release): Array<[string, string]> {
  const badges: Array<[string, Badge]> = [
    [base, statusBadge(data, release)],
    ...data.dependencies.map((dependency): [string, Badge] => [
      `${base}/${fileName(dependency.id)}`,
      requirementBadge(data, release, dependency),
    ]),
  ];
  return badges.flatMap(([path, badge]) => [
    [`${path}.json`, toBadgeJson(badge)],
    [`${path}.svg`, toBadgeSvg(badge)],
  ]);
}

/** Each release under a name of its own; `others` is no release. */
function namedReleases({releases}: CompatData): Array<[string, Release]> {
  const taken = new Set<string>();
  return releases
    .filter(({line}) => line !== OTHERS)
    .map((release) => {
      const wanted = fileName(release.line);
      let name = wanted;
      for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
      taken.add(name);
      return [name, release];
    });
}

function fileName(text: string): string {
  return text.replace(/[^\w.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '') || 'unnamed';
}

function entryOf(data: CompatData, {siteUrl}: SiteFilesOptions) {
  const address = (ending: string) => `${siteUrl}${productPath(data)}${ending}`;
  return {
    ...data.product,
    data: address('.json'),
    markdown: address('.md'),
    csv: address('.csv'),
    endoflife: address('/endoflife.json'),
    calendar: address('/end-of-life.ics'),
    ...(data.apis.length > 0 && {pluto: address('/pluto.yaml')}),
    releases: namedReleases(data).map(([name, {line}]) => ({
      line,
      data: address(`/releases/${name}.json`),
    })),
  };
}

/** An index of the Markdown pages in the form of https://llmstxt.org. */
function llmsText(all: readonly CompatData[], {siteUrl}: SiteFilesOptions): string {
  const links = all.map(
    (data) =>
      `- [${oneLine(data.product.name)}](${siteUrl}${productPath(data)}.md): which versions its releases need, and their support status`,
  );
  return ['# Compatibility', '', '## Products', '', ...links, ''].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&');
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
