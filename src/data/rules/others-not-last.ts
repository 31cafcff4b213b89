import {OTHERS} from '../../compat/model.js';
import type {Rule} from './rule.js';

export const othersNotLast: Rule = {
  code: 'others-not-last',
  describe: '`others`, which stands for every release not listed, is followed by a release.',
  check(data) {
    const last = data.releases.length - 1;
    return data.releases.flatMap(({line}, index) =>
      line?.text === OTHERS && index < last
        ? [
            {
              path: line.path,
              which: 'value',
              message: 'a release follows `others`, which stands for all that are not listed',
              tip: 'move `others` to the end of `releases`',
            },
          ]
        : [],
    );
  },
};
