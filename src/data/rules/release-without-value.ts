import {OTHERS, releaseValue, valueNames} from '../../compat/model.js';
import {valuesRead} from '../values-read.js';
import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const releaseWithoutValue: CompiledRule = {
  code: 'release-without-value',
  describe:
    'A release lacks a value that others have and a placeholder reads: commands for it keep the placeholder.',
  check({data}) {
    const known = valueNames(data);
    const names = valuesRead(data).filter((name) => known.includes(name));
    return data.releases.flatMap((release, index) =>
      names
        .filter((name) => release.line !== OTHERS && releaseValue(release, name) === null)
        .map((name) => ({
          path: ['releases', index],
          which: 'value',
          message: `${release.line} has no ${quote(name)} among its \`values\`, and other releases have`,
          tip: `add it: until then, commands for ${release.line} keep the placeholder`,
        })),
    );
  },
};
