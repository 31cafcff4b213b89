import type {Catalog} from './catalog.js';
import {ownData, releaseValue, sourceId, type CompatData, type PlaceholderSource} from './model.js';
import {textFault} from './placeholder-text.js';
import {releaseOfLine} from './support.js';

/** What one page says otherwise than the data, under `compat` in its front matter. */
export interface PageOverrides {
  /**
   * The release line whose version its commands show until the reader chooses another: of the
   * default product, or product id → line.
   */
  readonly release?: string | Readonly<Record<string, string>>;
  /** Placeholder name → what fills it on this page. */
  readonly placeholders?: Readonly<Record<string, PlaceholderSource>>;
}

/** The release lines that a page shows before any choice: product id → line. */
export type PageReleases = Readonly<Record<string, string>>;

/** A page's release lines by product; a line of no product's name is the default product's. */
export function pageReleases(
  {defaultProduct}: Pick<Catalog, 'defaultProduct'>,
  {release = {}}: PageOverrides,
): PageReleases {
  if (typeof release !== 'string') return release;
  return defaultProduct === null ? {} : {[defaultProduct]: release};
}

/** Whether a product's data has what is to fill a placeholder. */
export function isKnownSource(
  {product, dependencies, releases}: Pick<CompatData, 'product' | 'dependencies' | 'releases'>,
  source: PlaceholderSource,
): boolean {
  if (typeof source === 'object') {
    if ('default' in source) return textFault(source.default) === null;
    if ('value' in source) {
      return releases.some((release) => releaseValue(release, source.value) !== null);
    }
  }
  const target = sourceId(source);
  return target === product.id || dependencies.some(({id}) => id === target);
}

/** A page as its commands see it. */
export interface OverriddenPage {
  readonly catalog: Catalog;
  readonly releases: PageReleases;
}

/**
 * The data as one page sees it. What the data cannot follow (an unknown
 * placeholder, source, product or line) is as if it were not there.
 */
export function applyPageOverrides(catalog: Catalog, overrides: PageOverrides): OverriddenPage {
  const {placeholders = {}} = overrides;
  const products = Object.entries(catalog.products).map(([id, data]) => {
    const own = Object.entries(placeholders).filter(
      ([name, source]) => Object.hasOwn(data.placeholders, name) && isKnownSource(data, source),
    );
    const changed = {...data, placeholders: {...data.placeholders, ...Object.fromEntries(own)}};
    return [id, own.length > 0 ? changed : data] as const;
  });
  const releases = Object.entries(pageReleases(catalog, overrides)).filter(([id, line]) => {
    const data = ownData(catalog.products, id);
    return data !== null && releaseOfLine(data, line) !== null;
  });
  return {
    catalog: {...catalog, products: Object.fromEntries(products)},
    releases: Object.fromEntries(releases),
  };
}
