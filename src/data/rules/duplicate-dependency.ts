import {idOfRepeated} from '../outline.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const duplicateDependency: Rule = {
  code: 'duplicate-dependency',
  describe: 'Two dependencies, or a dependency and the product, have one id.',
  check(data) {
    const seen = new Map<string, string>();
    const meant = idOfRepeated(data);
    if (data.product) {
      seen.set(data.product.text, 'the product');
    }
    return data.dependencies.flatMap(({id}, index) => {
      if (!id) {
        return [];
      }
      const first = seen.get(id.text);
      if (first === undefined) {
        seen.set(id.text, `dependency ${index + 1}`);
        return [];
      }
      return [
        {
          path: id.path,
          which: 'value',
          message: `the id ${quote(id.text)} is that of ${first} already`,
          tip:
            meant === null
              ? 'give each its own id; one dependency can have several ranges, as a list'
              : `is ${quote(meant)} meant? Releases require it, and \`dependencies\` does not list it`,
        },
      ];
    });
  },
};
