import {lowestReleaseIn, releasesIn, statedRequirements} from '../../compat/lines.js';
import {ownData} from '../../compat/model.js';
import {quote} from '../wording.js';
import {currentRows, onDay, rangePath} from '../rows.js';
import type {CompiledRule} from './rule.js';

export const minimumPastEndOfLife: CompiledRule = {
  code: 'minimum-past-end-of-life',
  describe:
    'The one version that a requirement names, as in `v1.6.x+`, is past its end of life, by the data of that product; later ones are not.',
  isAcross: true,
  check(compiled) {
    return currentRows(compiled)
      .filter(({release}) => release.status !== undefined)
      .flatMap((row) =>
        compiled.data.dependencies.flatMap(({id, name}) => {
          const own = ownData(compiled.products, id);
          if (!own) {
            return [];
          }
          const product = onDay(own, compiled.today);
          const isOver = ({status}: {readonly status?: string}) => status === 'end-of-life';
          return statedRequirements(row.release, id)
            .filter(({range}) => range.intervals.length === 1 && !range.intervals[0]?.upper)
            .flatMap((requirement) => {
              const lowest = lowestReleaseIn(product, requirement.range);
              // If all are over, another rule says so.
              return lowest &&
                isOver(lowest) &&
                !releasesIn(product, requirement.range).every(isOver)
                ? [
                    {
                      path: rangePath(compiled, row, id, requirement),
                      which: 'value' as const,
                      message: `${quote(requirement.range.text)} begins with ${name} ${quote(lowest.line)}, which is past its end of life`,
                      tip: 'if it is tested with a version that gets support, name that one',
                    },
                  ]
                : [];
            });
        }),
      );
  },
};
