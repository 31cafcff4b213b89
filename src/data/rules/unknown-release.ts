import {OTHERS} from '../../compat/model.js';
import {releaseNamed} from '../../compat/support.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {CompiledRule} from './rule.js';

const KEYS = ['since', 'deprecatedSince', 'removedIn'] as const;

export const unknownRelease: CompiledRule = {
  code: 'unknown-release',
  describe:
    'A version of an API begins or ends with a release line that `releases` does not list, so where it is served is not stated.',
  check({data}) {
    const lines = data.releases.map(({line}) => line).filter((line) => line !== OTHERS);
    return data.apis.flatMap(({versions}, api) =>
      versions.flatMap((version, index) =>
        KEYS.flatMap((key) => {
          const name = version[key];
          return name === undefined || releaseNamed(data, name)
            ? []
            : [
                {
                  path: ['apis', api, 'versions', index, key],
                  which: 'value' as const,
                  message: `unknown release line ${quote(name)}: where ${quote(version.name)} is served is not stated`,
                  tip: suggest(name, lines, `use one of ${enumerate(lines)}, or leave the key out`),
                },
              ];
        }),
      ),
    );
  },
};
