import {dependencyIds, idOfRepeated, unlistedDependencies, type Word} from '../outline.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {Contradiction, Rule} from './rule.js';

export const unknownDependency: Rule = {
  code: 'unknown-dependency',
  describe: 'A release requires, or a table shows, a dependency that `dependencies` does not list.',
  check(data) {
    if (!data.areDependenciesKnown) return [];
    const ids = dependencyIds(data);
    const known = new Set(ids);
    // Told with the dependency that has another's id.
    const told = idOfRepeated(data);
    const unknown = ({text, path}: Word, which: Contradiction['which'], places = 1) => ({
      path,
      which,
      message: `unknown dependency ${quote(text)}${places > 1 ? `, here and in ${places - 1} more ${places > 2 ? 'releases' : 'release'}` : ''}`,
      tip: suggest(
        text,
        ids,
        ids.length > 0
          ? `add it to \`dependencies\`, which lists ${enumerate(ids)}`
          : 'add it to `dependencies`, which lists none',
      ),
    });
    return [
      ...[...unlistedDependencies(data)].flatMap(([id, [first, ...others]]) =>
        first && id !== told ? [unknown(first, 'key', others.length + 1)] : [],
      ),
      ...data.tableDependencies
        .filter(({text}) => !known.has(text))
        .map((word) => unknown(word, 'value')),
    ];
  },
};
