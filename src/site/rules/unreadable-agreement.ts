import {quote} from '../../data/wording.js';
import type {SiteRule} from './rule.js';

export const unreadableAgreement: SiteRule = {
  code: 'unreadable-agreement',
  describe: 'A file or value that must agree with the data cannot be read.',
  check({agreements}) {
    return agreements.flatMap((reading) => {
      const {agreement, data, file, key} = reading;
      const asks = `in \`agreesWith\` of ${data.product.name}`;
      if (reading.kind === 'unreadable') {
        const {line, column} = reading.place ?? {};
        return {
          file,
          ...(line !== undefined && column !== undefined ? {line, column} : {key: `${key}.file`}),
          message: `the file ${reading.fault}; it stands ${asks}`,
          tip: 'Correct `file`, or the file; it must be JSON within the site',
        };
      }
      if (reading.kind !== 'missing' && reading.kind !== 'illegible') return [];
      const {line = 1, column = 1} = reading.place;
      if (reading.kind === 'illegible') {
        return {
          file,
          line,
          column,
          message: `${quote(reading.value)} stands here as ${agreement.means}, and cannot be compared with ${quote(reading.stated)} in the data`,
          tip: 'Write it in a form that a cell of the matrix could have, or take it out of `agreesWith`',
        };
      }
      return {
        file,
        line,
        column,
        message: `no text or number at ${quote(agreement.path)}, which stands ${asks}`,
        tip: 'Correct `path`: keys joined by dots, items of lists by number from 0',
      };
    });
  },
};
