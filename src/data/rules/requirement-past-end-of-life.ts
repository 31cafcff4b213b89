import {releasesIn, statedRequirements} from '../../compat/lines.js';
import {ownData} from '../../compat/model.js';
import {enumerate} from '../wording.js';
import {currentRows, onDay, rangePath, rangeTexts} from '../rows.js';
import type {CompiledRule} from './rule.js';

export const requirementPastEndOfLife: CompiledRule = {
  code: 'requirement-past-end-of-life',
  describe:
    'A release that gets support needs a dependency of which every line that it lets in is past its end of life, by the data of that product.',
  isAcross: true,
  check(compiled) {
    return currentRows(compiled)
      .filter(({release}) => release.status !== undefined)
      .flatMap((row) =>
        compiled.data.dependencies.flatMap(({id, name}) => {
          const own = ownData(compiled.products, id);
          const stated = statedRequirements(row.release, id);
          // What a channel stands for nobody knows.
          if (!own || stated.some(({range}) => range.channels.length > 0)) {
            return [];
          }
          const product = onDay(own, compiled.today);
          const allowed = [...new Set(stated.flatMap(({range}) => releasesIn(product, range)))];
          return allowed.length > 0 && allowed.every(({status}) => status === 'end-of-life')
            ? [
                {
                  path: rangePath(compiled, row, id, stated[0]),
                  which: 'value' as const,
                  message: `of ${name}, ${rangeTexts(stated)} lets in ${enumerate(allowed.map(({line}) => line))} alone, past the end of life`,
                  tip: 'test with a version that gets support, or say in `note` why not',
                },
              ]
            : [];
        }),
      );
  },
};
