import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const duplicateProduct: CompiledRule = {
  code: 'duplicate-product',
  describe: 'Two products of the site have one id, but for upper and lower case.',
  isAcross: true,
  check({data, outline, products}) {
    const {id} = data.product;
    const other = Object.keys(products).find(
      (each) => each !== id && each.toLowerCase() === id.toLowerCase(),
    );
    return other !== undefined && outline.product
      ? [
          {
            path: outline.product.path,
            which: 'value',
            message: `the site has a product ${quote(other)} too, which differs from ${quote(id)} in case alone`,
            tip: 'give one of them another id: on many disks their exported files are the same',
          },
        ]
      : [];
  },
};
