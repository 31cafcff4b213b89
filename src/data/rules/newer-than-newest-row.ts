import {lineVersion, statedRequirements} from '../../compat/lines.js';
import {ownData, type CompatData} from '../../compat/model.js';
import {compareNumbers} from '../../version/order.js';
import type {Version} from '../../version/version.js';
import {quote} from '../wording.js';
import {rangePath, rowsOf} from '../rows.js';
import type {CompiledRule} from './rule.js';

export const newerThanNewestRow: CompiledRule = {
  code: 'newer-than-newest-row',
  describe:
    'A release asks for a newer dependency than the newest that the data of that product lists.',
  isAcross: true,
  check(compiled) {
    return rowsOf(compiled).flatMap((row) =>
      compiled.data.dependencies.flatMap(({id, name}) => {
        const own = ownData(compiled.products, id);
        const newest = own && newestLine(own);
        return statedRequirements(row.release, id)
          .filter(({range}) => {
            const lowest = range.channels.length > 0 ? null : range.intervals[0]?.lower;
            return newest && lowest && compareNumbers(shared(lowest, newest), newest.release) > 0;
          })
          .map((requirement) => ({
            path: rangePath(compiled, row, id, requirement),
            which: 'value' as const,
            message: `${quote(requirement.range.text)} is newer than ${quote(newest?.text ?? '')}, the newest line that the data of ${name} lists`,
            tip: `add the release to the data of ${name}, or correct the requirement`,
          }));
      }),
    );
  },
};

function newestLine({releases}: CompatData): Version | null {
  const lines = releases.map(lineVersion).filter((version) => version !== null);
  return lines.sort((a, b) => compareNumbers(b.release, a.release))[0] ?? null;
}

/** As many numbers of a bound as the line names: `1.9.3` is not newer than `1.9.x`. */
function shared({release}: {readonly release: readonly number[]}, line: Version): number[] {
  return release.slice(0, line.release.length);
}
