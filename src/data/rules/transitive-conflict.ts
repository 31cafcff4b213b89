import {statedRequirements} from '../../compat/lines.js';
import {areApart} from '../../version/overlap.js';
import {enumerate} from '../wording.js';
import {rangePath, rangeTexts, rowsOf} from '../rows.js';
import type {CompiledRule} from './rule.js';
import {transitivesOf} from '../transitive.js';

export const transitiveConflict: CompiledRule = {
  code: 'transitive-conflict',
  describe:
    'No version of a dependency suits both a release and another dependency of it, by the data of that product.',
  isAcross: true,
  check(compiled) {
    return rowsOf(compiled).flatMap((row) =>
      transitivesOf(compiled, row)
        .filter(({dependency, stated, lines}) =>
          lines.every((line) =>
            statedRequirements(line, dependency.id).every((needed) =>
              stated.every(({range}) => areApart(range, needed.range)),
            ),
          ),
        )
        .map(({dependency, stated, through, carriers, lines}) => ({
          path: rangePath(compiled, row, dependency.id, stated[0]),
          which: 'value' as const,
          message: `${rangeTexts(stated)} suits no ${through.name} that ${rangeTexts(carriers)} lets in: ${enumerate(lines.map(({line}) => line))} ${lines.length === 1 ? 'needs' : 'need'} ${dependency.name} ${rangeTexts(lines.flatMap((line) => statedRequirements(line, dependency.id)))}`,
          tip: `ask for versions that ${through.name} suits too`,
        })),
    );
  },
};
