import {parseVersion, type Version} from '../../version/index.js';

/** Most minor versions that one version can be behind another for those between to be counted. */
const MAX_APART = 40;

/**
 * How many minor versions a later version is ahead of another one. `null`: nobody knows, for the
 * major versions differ, one of them names no minor version, or they are too far apart for that.
 */
export function minorsApart(before: Version, after: Version): number | null {
  const [[major, from], [otherMajor, to]] = [before.release, after.release];
  if (from === undefined || to === undefined || major !== otherMajor) return null;
  return to - from > MAX_APART ? null : to - from;
}

/**
 * The minor versions, as lines, up to each of some versions: who counts in minor versions says that
 * there are these. Where a version is many ahead of the one before it, none are.
 *
 * @param versions oldest first
 */
export function minorsUpTo(versions: readonly Version[]): Version[] {
  return versions.slice(1).flatMap((after, index) => {
    const before = versions[index] as Version;
    const [major = 0, minor = 0] = before.release;
    const prefix = after.text.replace(/\d.*/, '');
    return Array.from(
      {length: minorsApart(before, after) ?? 0},
      (_, step) => parseVersion(`${prefix}${major}.${minor + step + 1}`) as Version,
    );
  });
}
