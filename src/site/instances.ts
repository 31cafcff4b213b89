import {withBundled} from '../compat/bundled.js';
import type {CompatData} from '../compat/model.js';
import {withSupport} from '../compat/support-status.js';

/** Plugin id → the instance's data; `null` where it is invalid and the site goes on without. */
export type Instances = ReadonlyMap<string, CompatData | null>;

/** Reads Docusaurus's `allContent` entry of this plugin. */
export function instancesIn(contents: object = {}): Instances {
  return new Map(Object.entries(contents));
}

/**
 * The plugin instance that acts for the whole site: it writes the generated
 * files and reports findings. Instances run one copy of the code each and know
 * each other by their contents only, so all of them must come to one answer.
 */
export function leaderOf(instances: ReadonlyMap<string, unknown>): string | undefined {
  return instances.has('default') ? 'default' : [...instances.keys()].sort()[0];
}

/** Product id → data, of the instances whose data is valid. */
export function productsOf(instances: Instances): Record<string, CompatData> {
  return Object.fromEntries(
    [...instances.values()].flatMap((data) => (data ? [[data.product.id, data]] : [])),
  );
}

/** The valid data as it is on a day: with each support status, and what is bundled by the data of others. */
export function effectiveProducts(instances: Instances, today: string): CompatData[] {
  const products = productsOf(instances);
  return Object.values(products).map((data) => withBundled(withSupport(data, today), products));
}
