import {parseRange, parseVersion, satisfies} from '../version/index.js';
import {OTHERS, type CompatData, type Release} from './model.js';
import {releaseOfLine} from './support.js';

/**
 * The release that a reader means by a line (`v0.5.x`, or `0.5` for the same) or
 * by a version in it (`v0.5.2`). Of lines within lines (`v1` and `v1.2.x`) the
 * narrower one.
 *
 * @returns `null` when no line is known to hold it; nothing but its own name means `others`
 */
export function releaseOf(data: CompatData, text: string): Release | null {
  const trimmed = text.trim();
  const named =
    releaseOfLine(data, trimmed) ?? data.releases.find(({version}) => version === trimmed);
  if (named) return named;
  const version = parseVersion(trimmed);
  if (!version) return null;
  const numbers = ({line}: Release) => parseVersion(line)?.release.length ?? 0;
  return data.releases
    .filter(({line}) => line !== OTHERS && satisfies(version, parseRange(line)) === 'yes')
    .reduce<Release | null>(
      (best, each) => (best && numbers(best) >= numbers(each) ? best : each),
      null,
    );
}
