import {quote} from '../../data/wording.js';
import type {SiteRule} from './rule.js';

export const disagreement: SiteRule = {
  code: 'disagreement',
  describe: 'A value that must agree with the data says something else.',
  check({agreements}) {
    return agreements.flatMap((reading) => {
      if (reading.kind !== 'disagrees') return [];
      const {agreement, file, place, value, stated} = reading;
      return {
        file,
        ...position(place),
        message: `${quote(value)} stands here as ${agreement.means}, and ${quote(stated)} in the data`,
        tip: 'Correct the value or the data',
      };
    });
  },
};

function position({line = 1, column = 1}: {readonly line?: number; readonly column?: number}) {
  return {line, column};
}
