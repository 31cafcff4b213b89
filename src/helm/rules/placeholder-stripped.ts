import type {Rule} from '../rule.js';
import {objectionsOf} from '../scope.js';
import {isStripped} from './missing-flag-value.js';

/** Something took `<namespace>` for an HTML tag and removed it: `-n  --create-namespace`. */
export const placeholderStripped: Rule = {
  code: 'placeholder-stripped',
  severity: 'warning',
  describe: 'A placeholder was removed as if it were an HTML tag',

  detect(draft) {
    return objectionsOf(draft, 'flag-as-value')
      .filter(({objection: {word, value}}) => isStripped(draft.source, word.end, value.start))
      .map(({objection: {word}}) => ({
        start: word.start,
        end: word.end,
        message: `The value of \`${word.text}\` is gone, and two spaces stand in its place`,
        tip: 'Write the placeholder again, inside a code block',
      }));
  },
};
