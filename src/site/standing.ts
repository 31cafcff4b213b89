import {
  compareVersions,
  parseVersion,
  type CompatData,
  type Release,
  type Version,
} from '../compat/index.js';
import {releaseNamed} from '../compat/support.js';
import {lineVersion} from '../compat/lines.js';
import {isInLine} from '../version/index.js';

/**
 * Where a version stands among the releases of the data:
 *
 * - `listed`: it is a line, or the `version` of one.
 * - `patch`: it belongs to a listed line; `newer` than the line's `version`, or not.
 * - `newer`: it comes after all lines, of which `release` is the newest.
 * - `gap`: it lies between two lines, `release` being the next newer one.
 * - `older`: it comes before all lines.
 * - `unknown`: nobody can tell, as for a channel, or for `1.30.2-lts` beside the line `1.30`.
 */
export type Standing =
  | {readonly kind: 'listed' | 'newer' | 'gap'; readonly release: Release}
  | {readonly kind: 'patch'; readonly release: Release; readonly newer: boolean}
  | {readonly kind: 'older' | 'unknown'};

/** Finds where a version stands among the releases. */
export function standingOf(data: CompatData, version: Version): Standing {
  const named = releaseNamed(data, version.text);
  if (named) return {kind: 'listed', release: named};
  const lines = numberedLines(data);
  const holding = lines.find(({line}) => isInLine(version, line));
  if (holding) {
    const newest = parseVersion(holding.release.version ?? '');
    const newer = !!newest && !version.line && compareVersions(version, newest) > 0;
    return {kind: 'patch', release: holding.release, newer};
  }
  const isBeside = lines.some(({line}) => beginAlike(line.release, version.release));
  if (version.channel !== null || isBeside || lines.length === 0) return {kind: 'unknown'};
  const above = lines.filter(({line}) => compareVersions(line, version) > 0);
  const [newest] = lines;
  const next = above.at(-1);
  if (newest && above.length === 0) return {kind: 'newer', release: newest.release};
  if (next && above.length < lines.length) return {kind: 'gap', release: next.release};
  return {kind: 'older'};
}

/** The releases whose line has numbers, newest first. */
function numberedLines({releases}: CompatData): Array<{release: Release; line: Version}> {
  return releases
    .flatMap((release) => {
      const line = lineVersion(release);
      return line ? [{release, line}] : [];
    })
    .sort((a, b) => compareVersions(b.line, a.line));
}

/** A line and a broader one, or two that more than numbers tell apart, such as `1.30` and `1.30-lts`. */
function beginAlike(a: readonly number[], b: readonly number[]): boolean {
  return a.every((number, index) => number === (b[index] ?? number));
}
