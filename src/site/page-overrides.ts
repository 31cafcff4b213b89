import type {Catalog, CompatData} from '../compat/index.js';
import {type PageOverrides, isKnownSource, pageReleases} from '../compat/page-overrides.js';
import {ownData, valueNames} from '../compat/model.js';
import {releaseNamed, releaseOfLine} from '../compat/support.js';
import {placeAt} from '../data/source/located.js';
import {readYaml} from '../data/source/yaml.js';
import {enumerate, quote, suggest} from '../data/wording.js';
import {docsUrl} from '../problem.js';
import {
  FRONT_MATTER_KEY,
  readPageOverrides,
  type OverrideMistake,
} from '../remark/page-overrides.js';
import {FRONT_MATTER} from '../text/content.js';
import {frontMatterOf, type MarkdownSettings} from './format.js';
import type {PageFinding} from './finding.js';

const CODE = 'invalid-front-matter';

/** Whether a file may say otherwise than the data in its front matter. */
export function mayHoldOverrides(source: string): boolean {
  return /^\uFEFF?---/.test(source) && source.includes(`\n${FRONT_MATTER_KEY}:`);
}

/**
 * Finds what is wrong in the overrides of one page. What is wrong is left out when the page is
 * built, and the data holds in its place.
 * Without the data, only what is wrong in any case is found.
 */
export async function overrideFindings(
  source: string,
  {
    path,
    markdown,
    catalog,
  }: {
    readonly path: string;
    readonly markdown: MarkdownSettings;
    readonly catalog?: Catalog | undefined;
  },
): Promise<PageFinding[]> {
  const frontMatter = await frontMatterOf(source, path, markdown);
  const {overrides, mistakes} = readPageOverrides(frontMatter);
  const all = overrides && catalog ? [...mistakes, ...unknowns(overrides, catalog)] : mistakes;
  if (all.length === 0) return [];
  const place = placesIn(source);
  return all.map(({path: keys, message, tip}) => ({
    code: CODE,
    severity: 'warning',
    message: `${message}, so the page does without it`,
    tip,
    path,
    ...place(keys),
    docs: docsUrl(CODE),
    expected: null,
  }));
}

/** The place of a key; the file's start where front matter is not YAML. */
function placesIn(source: string): (keys: readonly string[]) => {line: number; column: number} {
  const [block = ''] = FRONT_MATTER.exec(source) ?? [];
  // Blanks in place of the fences keep every offset.
  const {root} = readYaml(block.replace(/^\uFEFF?---/, '   ').replace(/---[ \t]*$/, ''));
  return (keys) => {
    const {line = 1, column = 1} = root ? placeAt(root, keys, 'key') : {};
    return {line, column};
  };
}

/** What the data has not. */
function unknowns(overrides: PageOverrides, catalog: Catalog): OverrideMistake[] {
  return [...unknownReleases(overrides, catalog), ...unknownPlaceholders(overrides, catalog)];
}

function unknownReleases(overrides: PageOverrides, catalog: Catalog): OverrideMistake[] {
  const path = [FRONT_MATTER_KEY, 'release'];
  if (typeof overrides.release === 'string' && catalog.defaultProduct === null) {
    const message = 'the site has several products and none is the default';
    return [{path, message, tip: 'map the id of a product to its line'}];
  }
  const named = typeof overrides.release === 'object';
  return Object.entries(pageReleases(catalog, overrides)).flatMap(([id, line]) => {
    const data = ownData(catalog.products, id);
    const at = named ? [...path, id] : path;
    if (!data) {
      const ids = Object.keys(catalog.products);
      return [
        {
          path: at,
          message: `the site has no product ${quote(id)}`,
          tip: suggest(id, ids, `use one of ${enumerate(ids)}`),
        },
      ];
    }
    if (releaseOfLine(data, line)) return [];
    const lines = data.releases.map((release) => release.line);
    const same = releaseNamed(data, line)?.line ?? line;
    return [
      {
        path: at,
        message: `${data.product.name} has no release line ${quote(line)}`,
        tip: suggest(same, lines, `use one of ${enumerate(lines)}`),
      },
    ];
  });
}

function unknownPlaceholders(
  {placeholders = {}}: PageOverrides,
  {products}: Catalog,
): OverrideMistake[] {
  const all: readonly CompatData[] = Object.values(products);
  const names = all.flatMap((data) => Object.keys(data.placeholders));
  return Object.entries(placeholders).flatMap(([name, source]) => {
    const path = [FRONT_MATTER_KEY, 'placeholders', name];
    const owner = all.find((data) => Object.hasOwn(data.placeholders, name));
    if (!owner) {
      return [
        {
          path,
          message: `no data file defines the placeholder ${quote(name)}`,
          tip: suggest(name, names, `use one of ${enumerate(names)}`),
        },
      ];
    }
    if (isKnownSource(owner, source)) return [];
    if (typeof source === 'object' && 'value' in source) {
      const known = valueNames(owner);
      return [
        {
          path,
          message: `no release has the value ${quote(source.value)} for placeholder ${quote(name)}`,
          tip: suggest(
            source.value,
            known,
            known.length > 0 ? `use one of ${enumerate(known)}` : 'add it to the releases',
          ),
        },
      ];
    }
    const ids = [owner.product.id, ...owner.dependencies.map(({id}) => id)];
    return [
      {
        path,
        message: `placeholder ${quote(name)} is filled by an unknown id`,
        tip: `use the id of the product or of a dependency: ${enumerate(ids)}`,
      },
    ];
  });
}
