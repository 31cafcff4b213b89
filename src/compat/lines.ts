import {compareNumbers} from '../version/order.js';
import {isNumbered, parseVersion, satisfies, type Range, type Version} from '../version/index.js';
import {
  isStatedInDevelopment,
  OTHERS,
  requirementsOf,
  type CompatData,
  type Release,
  type Requirement,
} from './model.js';

/** The alternatives of a release that are understood and let versions in. */
export function statedRequirements(release: Release, dependency: string): Requirement[] {
  return requirementsOf(release, dependency).filter(
    ({range, claim}) => range.kind === 'range' && claim !== 'known-issue',
  );
}

/** A line as a version; `null` for names that are no numbers, such as `main`, and for `others`. */
export function lineVersion({line}: Pick<Release, 'line'>): Version | null {
  const version = line === OTHERS ? null : parseVersion(line);
  return isNumbered(version) ? version : null;
}

/**
 * The version of the newest line that has numbers and is not stated to be in development: what
 * comes after it is yet to come. `null`: there is none.
 */
export function newestNumberedLine({releases}: CompatData): Version | null {
  for (const release of releases) {
    const version = isStatedInDevelopment(release) ? null : lineVersion(release);
    if (version) return version;
  }
  return null;
}

/** The releases of which a range lets in some versions at least, by the numbers of their lines. */
export function releasesIn({releases}: CompatData, range: Range): Release[] {
  return releases.filter((release) => {
    const version = lineVersion(release);
    return version !== null && satisfies(version, range) !== 'no';
  });
}

/**
 * The release whose line holds the lowest version that a range lets in. `null`: the range has no
 * lower end, or the data lists no such line.
 */
export function lowestReleaseIn({releases}: CompatData, {intervals}: Range): Release | null {
  const lowest = intervals[0]?.lower;
  if (!lowest) return null;
  return (
    releases.find((release) => {
      const version = lineVersion(release);
      // A vendor's line does not begin with the first version of its numbers.
      if (version?.suffix !== 'none') return false;
      const numbers = version.release.map((_, index) => lowest.release[index] ?? 0);
      return compareNumbers(version.release, numbers) === 0;
    }) ?? null
  );
}
