import {parseDate, parseEnd} from '../../compat/date.js';
import type {CompatData, Release} from '../../compat/model.js';
import {releaseNamed} from '../../compat/support.js';
import {compareVersions, isNumbered, parseVersion} from '../../version/index.js';
import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

/** Whether a line is that of the release itself, or an older one. */
function isNoLater(line: string, release: Release, data: CompatData): boolean {
  const named = releaseNamed(data, line);
  // One that is not listed is told as unknown.
  if (!named) return false;
  if (named === release) return true;
  const [other, own] = [parseVersion(line), parseVersion(release.line)];
  return isNumbered(other) && isNumbered(own) && compareVersions(other, own) < 0;
}

export const endBeforeRelease: CompiledRule = {
  code: 'end-before-release',
  describe:
    'The support of a release ends before the release is out, or with its own release or that of an older line.',
  check({data}) {
    return data.releases.flatMap((release, index) => {
      const {released = '', endOfLife = ''} = release;
      const [start, end] = [parseDate(released), parseEnd(endOfLife)];
      if (end?.kind === 'release' && isNoLater(end.line, release, data)) {
        return [
          {
            path: ['releases', index, 'endOfLife'],
            which: 'value',
            message: `support of ${quote(release.line)} ends with the release of ${quote(end.line)}, which is no later line`,
            tip: 'name the line whose release ends it, or write a date or `unknown`',
          },
        ];
      }
      // Of what is not known to the day, whatever it may be must be too early.
      return start && end?.kind === 'date' && end.date.last < start.first
        ? [
            {
              path: ['releases', index, 'endOfLife'],
              which: 'value',
              message: `support ends on ${quote(endOfLife)}, before the release on ${quote(released)}`,
              tip: 'correct one of the two',
            },
          ]
        : [];
    });
  },
};
