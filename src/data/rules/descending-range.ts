import {parseRange} from '../../version/parse.js';
import {quote} from '../wording.js';
import type {Rule} from './rule.js';

export const descendingRange: Rule = {
  code: 'descending-range',
  describe: 'A closed range is written from high to low; it is read the other way round.',
  check(data) {
    return data.releases
      .flatMap((release) => release.ranges)
      .filter((range) => parseRange(range.text).descending)
      .map(({text, path}) => ({
        path,
        which: 'value',
        message: `${quote(text)} goes from high to low; it is read as if from low to high`,
        tip: 'write the lower version first, and check that both are meant',
      }));
  },
};
