import {enumerate, quote, suggest} from '../wording.js';
import type {Rule} from './rule.js';

export const unknownReplacedBy: Rule = {
  code: 'unknown-replaced-by',
  describe: 'A version of an API is replaced by one that the same entry does not list.',
  check(data) {
    return data.apis.flatMap(({versions}) => {
      const names = versions.flatMap(({name}) => (name ? [name.text] : []));
      return versions.flatMap(({name, replacedBy}) => {
        if (!replacedBy || (names.includes(replacedBy.text) && replacedBy.text !== name?.text)) {
          return [];
        }
        const others = names.filter((other) => other !== name?.text);
        return [
          {
            path: replacedBy.path,
            which: 'value' as const,
            message: `replaced by an unknown version, ${quote(replacedBy.text)}`,
            tip: suggest(
              replacedBy.text,
              others,
              others.length > 0
                ? `use another version of this entry: ${enumerate(others)}`
                : 'add that version to this entry',
            ),
          },
        ];
      });
    });
  },
};
