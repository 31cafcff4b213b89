import {isOneVersion, parseVersion} from '../version/index.js';
import {
  requirementsOf,
  type CompatData,
  type Dependency,
  type Product,
  type Release,
} from './model.js';

/** Whether the product itself ships a dependency: its Helm chart, or a proxy that is built in. */
export function isShipped(dependency: Dependency | Product, {id}: Pick<Product, 'id'>): boolean {
  return 'bundledWith' in dependency && dependency.bundledWith === id;
}

/**
 * What a release installs, as commands take it: id → version, of the product and of what it ships.
 * Of a line (`3.6.x`), a range or alternatives nobody can tell which one is shipped: such a
 * dependency is not here.
 */
export function installedWith(
  {product, dependencies}: Pick<CompatData, 'product' | 'dependencies'>,
  release: Release,
): Record<string, string> {
  const {version} = release;
  const installed: Record<string, string> = version === undefined ? {} : {[product.id]: version};
  for (const dependency of dependencies) {
    const [stated, ...more] = isShipped(dependency, product)
      ? requirementsOf(release, dependency.id)
      : [];
    const shipped = stated && more.length === 0 ? parseVersion(stated.range.text) : null;
    if (isOneVersion(shipped)) {
      installed[dependency.id] = shipped.text;
    }
  }
  return installed;
}
