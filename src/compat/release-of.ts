import {isInLine, isNumbered, isSameVersion, parseVersion} from '../version/index.js';
import {lineVersion} from './lines.js';
import {OTHERS, type CompatData, type Release} from './model.js';
import {releaseOfLine} from './support.js';

/**
 * The release that a reader means by a line (`v0.5.x`, or `0.5` for the same) or
 * by a version in it (`v0.5.2`). Of lines within lines (`v1` and `v1.2.x`) the
 * narrower one. A prerelease belongs to no line but one that names it: what
 * holds for the line may not hold for it yet. Nor do a line such as `v1.30-lts` and
 * the line of its numbers hold each other's versions.
 *
 * @returns `null` when no line is known to hold it; nothing but its own name means `others`
 */
export function releaseOf(data: CompatData, text: string): Release | null {
  const trimmed = text.trim();
  const named =
    releaseOfLine(data, trimmed) ??
    data.releases.find(({version}) => version === trimmed) ??
    data.releases.find(({line}) => line !== OTHERS && isSameVersion(line, trimmed));
  if (named) return named;
  const version = parseVersion(trimmed);
  if (!isNumbered(version) || version.prerelease.length > 0) return null;

  let best: {release: Release; numbers: number} | null = null;
  for (const release of data.releases) {
    const line = lineVersion(release);
    if (!line || !isInLine(version, line) || line.release.length <= (best?.numbers ?? 0)) continue;
    best = {release, numbers: line.release.length};
  }
  return best?.release ?? null;
}
