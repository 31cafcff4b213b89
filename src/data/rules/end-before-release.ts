import {parseDate, parseEnd} from '../../compat/date.js';
import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const endBeforeRelease: CompiledRule = {
  code: 'end-before-release',
  describe: 'The support of a release ends before the release is out.',
  check({data}) {
    return data.releases.flatMap(({released = '', endOfLife = ''}, index) => {
      const [start, end] = [parseDate(released), parseEnd(endOfLife)];
      // Of what is not known to the day, whatever it may be must be too early.
      return start && end?.kind === 'date' && end.date.last < start.first
        ? [
            {
              path: ['releases', index, 'endOfLife'],
              which: 'value',
              message: `support ends on ${quote(endOfLife)}, before the release on ${quote(released)}`,
              tip: 'correct one of the two',
            },
          ]
        : [];
    });
  },
};
