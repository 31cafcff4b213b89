import {dependencyIds, type Word} from '../outline.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {Contradiction, Rule} from './rule.js';

export const unknownDependency: Rule = {
  code: 'unknown-dependency',
  describe: 'A release requires, or a table shows, a dependency that `dependencies` does not list.',
  check(data) {
    const ids = dependencyIds(data);
    const known = new Set(ids);
    const named = (words: readonly Word[], which: Contradiction['which']) =>
      words
        .filter(({text}) => !known.has(text))
        .map(({text, path}) => ({
          path,
          which,
          message: `unknown dependency ${quote(text)}`,
          tip: suggest(
            text,
            ids,
            ids.length > 0
              ? `add it to \`dependencies\`, which lists ${enumerate(ids)}`
              : 'add it to `dependencies`, which lists none',
          ),
        }));
    return [
      ...named(
        data.releases.flatMap((release) => release.requires),
        'key',
      ),
      ...named(data.tableDependencies, 'value'),
    ];
  },
};
