import {quote} from '../wording.js';
import type {Rule} from './rule.js';

/** An absolute path, on any system, or one that leads upwards. */
const LEADS_OUT = /^(?:[\\/]|[a-z]:|~)|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

export const unsafeFile: Rule = {
  code: 'unsafe-file',
  describe: 'A file that must agree lies outside the site.',
  check(data) {
    return data.agreements.flatMap(({file}) =>
      file && LEADS_OUT.test(file.text)
        ? [
            {
              path: file.path,
              which: 'value' as const,
              message: `${quote(file.text)} leads out of the site`,
              tip: 'name a file below the directory of the site, without `..`',
            },
          ]
        : [],
    );
  },
};
