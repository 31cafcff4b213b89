import {dependencyIds} from '../outline.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {Rule} from './rule.js';

export const unknownDependency: Rule = {
  code: 'unknown-dependency',
  describe: 'A release requires a dependency that `dependencies` does not list.',
  check(data) {
    const ids = dependencyIds(data);
    const known = new Set(ids);
    return data.releases
      .flatMap((release) => release.requires)
      .filter((requirement) => !known.has(requirement.text))
      .map(({text, path}) => ({
        path,
        which: 'key',
        message: `unknown dependency ${quote(text)}`,
        tip: suggest(
          text,
          ids,
          ids.length > 0
            ? `add it to \`dependencies\`, which lists ${enumerate(ids)}`
            : 'add it to `dependencies`, which lists none',
        ),
      }));
  },
};
