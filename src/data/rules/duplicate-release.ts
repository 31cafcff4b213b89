import {lineKey} from '../line-key.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const duplicateRelease: Rule = {
  code: 'duplicate-release',
  describe: 'Two releases have one line; `v0.5.x`, `0.5.x` and `v0.5` are the same line.',
  check(data) {
    const seen = new Map<string, string>();
    return data.releases.flatMap(({line}, index) => {
      if (!line) {
        return [];
      }
      const name = lineKey(line.text);
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, `release ${index + 1}, ${quote(line.text)}`);
        return [];
      }
      return [
        {
          path: line.path,
          which: 'value',
          message: `the line ${quote(line.text)} is that of ${first}, already`,
          tip: 'merge the two; alternatives of a requirement can be a list',
        },
      ];
    });
  },
};
