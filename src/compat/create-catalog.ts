import {withBundled} from './bundled.js';
import type {Catalog} from './catalog.js';
import {knownVersions} from './known-versions.js';
import type {CompatData} from './model.js';
import {datedStatuses} from './support-status.js';

/**
 * Puts the data of all plugin instances together, each with what is bundled by the data of others.
 *
 * @param instances Plugin id → its data.
 * @param builtOn the day of the build, as `YYYY-MM-DD`
 * @throws if two instances describe one product or define one placeholder: a
 *   page could not tell which of them it means.
 */
export function createCatalog(
  instances: ReadonlyMap<string, CompatData>,
  builtOn: string,
): Catalog {
  const products: Record<string, CompatData> = {};
  const instanceOfProduct = new Map<string, string>();
  const instanceOfPlaceholder = new Map<string, string>();
  for (const [id, data] of instances) {
    claim(instanceOfProduct, data.product.id, id, 'product');
    for (const name of Object.keys(data.placeholders)) {
      claim(instanceOfPlaceholder, name, id, 'placeholder');
    }
    products[data.product.id] = data;
  }
  const all = Object.entries(products).map(
    ([id, data]) => [id, forReaders(withBundled(data, products))] as const,
  );
  const only = instances.size === 1 ? Array.from(instances.values())[0] : undefined;
  return {
    formatVersion: 1,
    builtOn,
    products: Object.fromEntries(all),
    statuses: Object.fromEntries(all.map(([id, data]) => [id, datedStatuses(data, builtOn)])),
    known: Object.fromEntries(all.map(([id, data]) => [id, known(products, data)])),
    defaultProduct: (instances.get('default') ?? only)?.product.id ?? null,
  };
}

/** Without what only the build asks for: it costs readers nothing. */
export function forReaders(data: CompatData): CompatData {
  const {agreesWith, file, history, table, ...published} = data;
  return (agreesWith ?? file ?? history ?? table) ? published : data;
}

function known(products: Catalog['products'], data: CompatData): Catalog['known'][string] {
  return Object.fromEntries(
    data.dependencies.map(({id}) => [id, knownVersions({products}, data, id)]),
  );
}

function claim(owners: Map<string, string>, name: string, id: string, what: string): void {
  const other = owners.get(name);
  if (other !== undefined) {
    throw new Error(
      `The ${what} "${name}" is defined by two instances of docusaurus-plugin-compat-matrix, "${other}" and "${id}". Define it in one of them.`,
    );
  }
  owners.set(name, id);
}
