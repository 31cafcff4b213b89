import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const duplicateDocsVersion: CompiledRule = {
  code: 'duplicate-docs-version',
  describe: 'Two releases have one `docsVersion`, and its pages show the first.',
  check({data: {releases}}) {
    return releases.flatMap(({line, docsVersion}, index) => {
      const first =
        docsVersion === undefined
          ? undefined
          : releases.slice(0, index).find((release) => release.docsVersion === docsVersion);
      return docsVersion === undefined || !first
        ? []
        : [
            {
              path: ['releases', index, 'docsVersion'],
              which: 'value',
              message: `the docs ${quote(docsVersion)} show ${quote(first.line)}, never ${quote(line)}`,
              tip: 'leave `docsVersion` out of all but the release that these docs are to show',
            },
          ];
    });
  },
};
