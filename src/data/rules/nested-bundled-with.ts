import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const nestedBundledWith: Rule = {
  code: 'nested-bundled-with',
  describe:
    'A dependency is bundled with itself, or with one that is bundled too: it would have no column to stand in.',
  check(data) {
    const bundled = new Set(
      data.dependencies.flatMap(({id, bundledWith}) =>
        // What ships with the product has a column of its own.
        id && bundledWith && bundledWith.text !== data.product?.text ? [id.text] : [],
      ),
    );
    return data.dependencies.flatMap(({bundledWith}) =>
      bundledWith && bundled.has(bundledWith.text)
        ? [
            {
              path: bundledWith.path,
              which: 'value',
              message: `bundled with ${quote(bundledWith.text)}, which has no column of its own`,
              tip: 'name the dependency in whose column both are shown',
            },
          ]
        : [],
    );
  },
};
