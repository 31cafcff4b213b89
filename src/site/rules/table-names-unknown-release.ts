import {newestRelease} from '../../compat/index.js';
import {quote} from '../../data/wording.js';
import {standingOf} from '../standing.js';
import type {PageRule} from './rule.js';

export const tableNamesUnknownRelease: PageRule = {
  code: 'table-names-unknown-release',
  describe: 'A table has a row for a release newer than all in the data.',
  check({matrices}) {
    return matrices.flatMap(({silence, rows, data}) =>
      rows.flatMap(({head, version}) => {
        const standing = version && standingOf(data, version);
        if (standing?.kind !== 'newer') return [];
        return {
          offset: head.offset,
          silence,
          message: `a row for ${quote(head.text)}, and the newest release in the data is ${quote((newestRelease(data) ?? standing.release).line)}`,
          tip: 'Add the release to the data, or remove the row',
        };
      }),
    );
  },
};
