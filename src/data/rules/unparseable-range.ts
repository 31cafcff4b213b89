import {parseRange} from '../../version/parse.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const unparseableRange: Rule = {
  code: 'unparseable-range',
  describe:
    'A range is not understood: it is shown as written, and every question about it is answered "not stated".',
  check(data) {
    return data.releases
      .flatMap((release) => release.ranges)
      .filter((range) => parseRange(range.text).kind === 'text')
      .map(({text, path}) => ({
        path,
        which: 'value',
        message: `${quote(text)} is not understood as a range; it is shown as text and fits nothing`,
        tip: 'write versions such as `v1.32+`, `1.26 - 1.32`, `1.28, 1.29` or `N/A`, and words in `note`',
      }));
  },
};
