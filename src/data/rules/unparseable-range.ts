import {isContradictory} from '../../version/contradictory.js';
import {parseRange} from '../../version/parse.js';
import type {Word} from '../outline.js';
import {quote} from '../wording.js';
import type {Contradiction, Rule} from './rule.js';

export const unparseableRange: Rule = {
  code: 'unparseable-range',
  describe:
    'A range is not understood: it is shown as written, and every question about it is answered "not stated".',
  check(data) {
    const required = data.releases.flatMap((release) => release.ranges);
    return [
      ...contradictions(required, 'it is shown as text, and what fits is not stated'),
      ...contradictions(data.stepRanges, 'whether a step is needed, the reader has to tell'),
    ];
  },
};

function contradictions(ranges: readonly Word[], consequence: string): Contradiction[] {
  return ranges
    .filter((range) => parseRange(range.text).kind === 'text')
    .map(({text, path}) => {
      const isEmpty = isContradictory(text);
      const reason = isEmpty ? 'holds no version at all' : 'is not understood as a range';
      return {
        path,
        which: 'value',
        message: `${quote(text)} ${reason}; ${consequence}`,
        tip: isEmpty
          ? 'correct one of its two ends'
          : 'write versions such as `v1.32+`, `1.26 - 1.32`, `1.28, 1.29` or `N/A`, and words in `note`',
      };
    });
}
