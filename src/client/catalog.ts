import type {Catalog, CompatData} from '../compat/index.js';
import {ownData} from '../compat/model.js';
import {usePage} from './page.js';

/**
 * The data of every instance of the plugin on this site, as the page sees it
 * today. The same object on every call of a day.
 */
export function useCatalog(): Catalog {
  return usePage().catalog;
}

/**
 * The data of one product, with the support status that each release has today.
 *
 * @param product - Id of the product; default: that of the plugin's instance without an id, or of the only one.
 * @throws If the site has no data of that product; the message names those it has.
 */
export function useCompatData(product?: string): CompatData {
  return dataOf(useCatalog(), product);
}

/** {@link useCompatData} without React. */
export function dataOf(catalog: Catalog, product: string | undefined): CompatData {
  const known = Object.keys(catalog.products)
    .map((id) => `\`${id}\``)
    .join(', ');
  if (!known) {
    throw new Error('This site has no compatibility data: see the option `data`.');
  }
  const id = product ?? catalog.defaultProduct;
  if (id === null) {
    throw new Error(
      `This site has data of several products and none is the default: name one with the prop \`product\` (${known}).`,
    );
  }
  const data = ownData(catalog.products, id);
  if (!data) {
    throw new Error(
      `There is no compatibility data of a product \`${id}\`. The prop \`product\` may be ${known}.`,
    );
  }
  return data;
}
