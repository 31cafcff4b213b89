import type {Catalog, CompatData} from '../compat/index.js';

/** The versions of a dependency (an id) that a product's data speaks of, as the build has found them. */
export function knownVersions(
  {known}: Pick<Catalog, 'known'>,
  {product}: Pick<CompatData, 'product'>,
  dependency: string,
): readonly string[] {
  return known[product.id]?.[dependency] ?? [];
}
