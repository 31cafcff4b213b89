import {dependencyIds} from '../outline.js';
import {quote, suggest} from '../wording.js';
import type {Rule} from './rule.js';

export const unknownBundledWith: Rule = {
  code: 'unknown-bundled-with',
  describe:
    'A dependency is bundled with something that is neither the product nor in `dependencies`.',
  check(data) {
    const ids = [...(data.product ? [data.product.text] : []), ...dependencyIds(data)];
    const known = new Set(ids);
    return data.dependencies.flatMap(({bundledWith}) =>
      bundledWith && !known.has(bundledWith.text)
        ? [
            {
              path: bundledWith.path,
              which: 'value',
              message: `bundled with an unknown dependency, ${quote(bundledWith.text)}`,
              tip: suggest(bundledWith.text, ids, 'add it to `dependencies`'),
            },
          ]
        : [],
    );
  },
};
