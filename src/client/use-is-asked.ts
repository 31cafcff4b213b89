import type {CompatData} from '../compat/index.js';
import {useSelection} from './use-selection.js';

/**
 * Whether the reader has said anything of a product: which release they want, or what they run of it
 * or of a dependency, readable or not. Not in static HTML and in the first render of the browser.
 */
export function useIsAsked({product, dependencies}: CompatData): boolean {
  const {stack, target} = useSelection();
  return (
    Object.hasOwn(target, product.id) ||
    [product, ...dependencies].some(({id}) => Object.hasOwn(stack, id))
  );
}
