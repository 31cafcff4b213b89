import {lowestReleaseIn, statedRequirements} from '../../compat/lines.js';
import {ownData} from '../../compat/model.js';
import {areApart} from '../../version/overlap.js';
import {quote} from '../wording.js';
import {rangePath, rangeTexts, rowsOf} from '../rows.js';
import type {CompiledRule} from './rule.js';

export const bundledDiffers: CompiledRule = {
  code: 'bundled-differs',
  describe:
    'What a release says is bundled with a dependency is not what the first version that it lets in ships, by the data of that product.',
  isAcross: true,
  check(compiled) {
    return rowsOf(compiled).flatMap((row) =>
      compiled.data.dependencies.flatMap(({id, name, bundledWith}) => {
        const own = bundledWith === undefined ? null : ownData(compiled.products, bundledWith);
        if (!own || bundledWith === undefined) {
          return [];
        }
        const stated = statedRequirements(row.release, id);
        const carriers = statedRequirements(row.release, bundledWith).map((requirement) => {
          const first = lowestReleaseIn(own, requirement.range);
          const ships = first
            ? statedRequirements(first, id).filter(({claim}) => claim === 'bundled')
            : [];
          return {requirement, line: first?.line ?? '', ships};
        });
        const [carrier] = carriers;
        // One alternative of which nothing is known may be the one that is meant.
        const differs =
          stated.length > 0 &&
          carriers.every(
            ({ships}) =>
              ships.length > 0 &&
              ships.every((shipped) => stated.every(({range}) => areApart(range, shipped.range))),
          );
        return carrier && differs
          ? [
              {
                path: rangePath(compiled, row, id, stated[0]),
                which: 'value' as const,
                message: `${name} ${rangeTexts(stated)}, but ${own.product.name} ${quote(carrier.line)}, the first that ${quote(carrier.requirement.range.text)} lets in, ships ${rangeTexts(carrier.ships)}`,
                tip: `correct it, or leave it out: the data of ${own.product.name} says what is bundled`,
              },
            ]
          : [];
      }),
    );
  },
};
