import {parseEnd} from '../../compat/date.js';
import {newestNumberedLine} from '../../compat/lines.js';
import {OTHERS, type CompatData} from '../../compat/model.js';
import {releaseNamed} from '../../compat/support.js';
import {compareVersions, parseVersion} from '../../version/version.js';
import type {Path} from '../source/located.js';
import {enumerate, quote, suggest} from '../wording.js';
import type {CompiledRule, Contradiction} from './rule.js';

export const unknownRelease: CompiledRule = {
  code: 'unknown-release',
  describe:
    'A version of an API begins or ends, or support ends, with a release line that `releases` does not list, so where or when is not stated.',
  check: ({data}) => [...unknownInApis(data), ...unknownEnds(data)],
};

const KEYS = ['since', 'deprecatedSince', 'removedIn'] as const;

function unknownInApis(data: CompatData): Contradiction[] {
  return data.apis.flatMap(({versions}, api) =>
    versions.flatMap((version, index) =>
      KEYS.flatMap((key) => {
        const line = version[key];
        const path = ['apis', api, 'versions', index, key];
        const consequence = `where ${quote(version.name)} is served is not stated`;
        return line === undefined || releaseNamed(data, line)
          ? []
          : unknownLine(line, data, {path, consequence, otherwise: 'leave the key out'});
      }),
    ),
  );
}

/**
 * Support may end with a line that is yet to come, and nobody lists it. One that is older than the
 * newest is not yet to come, see `supportPeriod`.
 */
function unknownEnds(data: CompatData): Contradiction[] {
  const newest = newestNumberedLine(data);
  return data.releases.flatMap((release, index) => {
    const end = parseEnd(release.endOfLife ?? '');
    if (end?.kind !== 'release' || releaseNamed(data, end.line)) return [];
    const wanted = parseVersion(end.line);
    const path = ['releases', index, 'endOfLife'];
    const consequence = `when support of ${quote(release.line)} ends is not stated`;
    return wanted && newest && compareVersions(wanted, newest) < 0
      ? unknownLine(end.line, data, {path, consequence, otherwise: 'write a date or `unknown`'})
      : [];
  });
}

function unknownLine(
  line: string,
  {releases}: CompatData,
  {
    path,
    consequence,
    otherwise,
  }: {readonly path: Path; readonly consequence: string; readonly otherwise: string},
): Contradiction[] {
  const lines = releases.map((release) => release.line).filter((each) => each !== OTHERS);
  return [
    {
      path,
      which: 'value',
      message: `unknown release line ${quote(line)}: ${consequence}`,
      tip: suggest(line, lines, `use one of ${enumerate(lines)}, or ${otherwise}`),
    },
  ];
}
