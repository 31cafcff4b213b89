import type {CompatData} from '../compat/index.js';

/** What readers see a product or one of its dependencies called: its name, or the id where the data has no such thing. */
export function nameOf({product, dependencies}: CompatData, id: string): string {
  return [product, ...dependencies].find((each) => each.id === id)?.name ?? id;
}
