import {dependencyIds} from '../outline.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {Rule} from './rule.js';

export const unknownPlaceholderTarget: Rule = {
  code: 'unknown-placeholder-target',
  describe: 'A placeholder is to be filled by something that is neither product nor dependency.',
  check(data) {
    if (!data.product || !data.areDependenciesKnown) return [];
    const ids = [data.product.text, ...dependencyIds(data)];
    const known = new Set(ids);
    return data.placeholders
      .filter((target) => !known.has(target.text))
      .map(({text, path}) => ({
        path,
        which: 'value',
        message: `placeholder ${quote(String(path[1]))} is filled by an unknown id, ${quote(text)}`,
        tip: suggest(text, ids, `use the id of the product or of a dependency: ${enumerate(ids)}`),
      }));
  },
};
