import {isDeepStrictEqual} from 'node:util';
import {OTHERS} from '../../compat/model.js';
import {intersect} from '../../version/interval.js';
import {parseRange} from '../../version/parse.js';
import type {Range} from '../../version/range.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const overlappingLines: Rule = {
  code: 'overlapping-lines',
  describe: 'A version belongs to two lines, such as `v1.x` and `v1.5.x`.',
  check(data) {
    const above: {text: string; range: Range}[] = [];
    return data.releases.flatMap(({line}) => {
      if (!line || line.text === OTHERS) {
        return [];
      }
      const own = {text: line.text, range: parseRange(line.text)};
      const other = above.find(({range}) => overlaps(range, own.range));
      above.push(own);
      return other
        ? [
            {
              path: line.path,
              which: 'value' as const,
              message: `versions of ${quote(line.text)} are of ${quote(other.text)} too, which is a row above`,
              tip: 'name lines so that every version is of one; `others` stands for all not listed',
            },
          ]
        : [];
    });
  },
};

/** Two lines that are one are a duplicate, and another rule's business. */
function overlaps(a: Range, b: Range): boolean {
  return (
    a.intervals.some((left) => b.intervals.some((right) => intersect(left, right))) &&
    !isDeepStrictEqual(a.intervals, b.intervals)
  );
}
