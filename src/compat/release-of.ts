import {isSameVersion, parseVersion} from '../version/index.js';
import {OTHERS, type CompatData, type Release} from './model.js';
import {releaseOfLine} from './support.js';

/**
 * The release that a reader means by a line (`v0.5.x`, or `0.5` for the same) or
 * by a version in it (`v0.5.2`). Of lines within lines (`v1` and `v1.2.x`) the
 * narrower one. A prerelease belongs to no line but one that names it: what
 * holds for the line may not hold for it yet. Nor does a line such as `v1.30-lts`
 * hold what does not name it.
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
  if (version?.channel !== null || version.prerelease.length > 0) return null;

  let best: {release: Release; numbers: number} | null = null;
  for (const release of data.releases) {
    const line = release.line === OTHERS ? null : parseVersion(release.line);
    if (line?.channel !== null || line.suffix !== 'none') continue;
    const numbers = line.release.length;
    const isSame = numbers === version.release.length && line.line === version.line;
    const isWithin = line.line && numbers <= version.release.length;
    if (!(isSame || isWithin) || numbers <= (best?.numbers ?? 0)) continue;
    if (line.release.every((number, place) => number === version.release[place])) {
      best = {release, numbers};
    }
  }
  return best?.release ?? null;
}
