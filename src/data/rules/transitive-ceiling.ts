import {statedRequirements} from '../../compat/lines.js';
import {compareNumbers} from '../../version/order.js';
import {areApart} from '../../version/overlap.js';
import type {Range} from '../../version/range.js';
import {quote} from '../wording.js';
import {currentRows, rangePath} from '../rows.js';
import type {CompiledRule} from './rule.js';
import {transitivesOf} from '../transitive.js';

export const transitiveCeiling: CompiledRule = {
  code: 'transitive-ceiling',
  describe:
    'A requirement has no upper end, but another dependency has one, by the data of that product.',
  isAcross: true,
  check(compiled) {
    return currentRows(compiled).flatMap((row) =>
      transitivesOf(compiled, row).flatMap(({dependency, stated, through, lines}) => {
        const open = stated.find(({range}) => endOf(range) === null);
        const ceilings = lines.flatMap((line) =>
          statedRequirements(line, dependency.id).map(({range}) => ({
            line,
            range,
            end: endOf(range),
          })),
        );
        const [highest] = [...ceilings].sort((a, b) => compareNumbers(b.end ?? [], a.end ?? []));
        const isOpen = ceilings.some(({end}) => end === null);
        return open && highest && !isOpen && !areApart(open.range, highest.range)
          ? [
              {
                path: rangePath(compiled, row, dependency.id, open),
                which: 'value' as const,
                message: `${quote(open.range.text)} has no upper end, but ${through.name} has one: ${quote(highest.line.line)} goes as far as ${quote(highest.range.text)}`,
                tip: `give the range an end, such as the newest version that it was tested with`,
              },
            ]
          : [];
      }),
    );
  },
};

/** The numbers above a range; `null`: it is open, or names a channel. */
function endOf({intervals, channels}: Range): readonly number[] | null {
  return (channels.length > 0 ? null : intervals.at(-1)?.upper?.release) ?? null;
}
