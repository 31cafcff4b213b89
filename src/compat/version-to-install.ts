import {comparePoints} from '../version/interval.js';
import {compareNumbers, next} from '../version/order.js';
import {
  compareVersions,
  isOneVersion,
  parseVersion,
  satisfies,
  type Interval,
  type Range,
  type Version,
} from '../version/index.js';
import {lowestReleaseIn} from './lines.js';
import {requirementsOf, type CompatData, type Release, type Requirement} from './model.js';
import {isPublished} from './support.js';

/** What is known besides the release. */
export interface InstallContext {
  /** The version of the dependency that the reader runs, as typed; blank or left out: not said. */
  readonly runs?: string | undefined;
  /** The data of the dependency itself; `null` or left out: the site has none. */
  readonly own?: CompatData | null;
}

/**
 * Which version of a dependency (an id) to install for a release. The first of these that is one
 * version and fits the release, as `fit` says it:
 *
 * - the version that the release recommends;
 * - the version that the reader runs;
 * - the lower end of the release's range, if it is written out and no prerelease;
 * - the version of the line in which that end lies, in the data of the dependency itself.
 *
 * A range of several parts, and one alternative among several, have no end that says what to
 * install. Nothing replaces what the reader runs unless it is surely no older.
 *
 * @returns as the data writes it, that of the dependency itself before others, or the reader;
 *   `null`: the data does not say
 */
export function versionToInstall(
  release: Release,
  dependency: string,
  {runs = '', own = null}: InstallContext = {},
): string | null {
  const installed = parseVersion(runs);
  const stated = requirementsOf(release, dependency).filter((each) => !isIssue(each));
  const recommended = rangeOf(stated.filter(({claim}) => claim === 'recommended'));
  const range = rangeOf(stated);
  const candidates = [
    recommended?.intervals.every(isExact) ? firstVersion(recommended) : null,
    installed,
    range && firstVersion(range),
    range && own && versionOf(lowestReleaseIn(own, range)),
  ];
  const found = candidates.find(
    (version) =>
      version &&
      fittingVersion(release, dependency, version.text) !== null &&
      (runs.trim() === '' ||
        (installed && (version === installed || replaces(version, installed)))),
  );
  return found ? (spelling(found.text, own) ?? found.text) : null;
}

/** A version as the data of the dependency itself writes it, with or without a `v`; if that lists it. */
function spelling(version: string, own: CompatData | null): string | undefined {
  const bare = (text?: string) => text?.replace(/^v/i, '');
  return own?.releases.find((release) => bare(release.version) === bare(version))?.version;
}

/** A text that names one version of a dependency (an id), if that is known to fit the release. */
export function fittingVersion(release: Release, dependency: string, text: string): string | null {
  const version = parseVersion(text);
  if (!isOneVersion(version)) return null;
  const requires = requirementsOf(release, dependency);
  const isMet = requires.some((each) => !isIssue(each) && satisfies(version, each.range) === 'yes');
  const isSound = requires.every(
    (each) => !isIssue(each) || satisfies(version, each.range) === 'no',
  );
  return isMet && isSound ? version.text : null;
}

function isIssue({claim}: Requirement): boolean {
  return claim === 'known-issue';
}

/** The range of one requirement, if it is in one piece. */
function rangeOf(requirements: readonly Requirement[]): Range | null {
  const [{range} = {range: null}, ...others] = requirements;
  return range?.intervals.length === 1 && others.length + range.channels.length === 0
    ? range
    : null;
}

function isExact({lower, upper}: Interval): boolean {
  return lower !== null && upper !== null && comparePoints(lower, upper) === 0;
}

/** The version that a range in one piece begins with, as it is written there. */
function firstVersion({text, intervals}: Range): Version | null {
  const [interval] = intervals;
  const lower = interval?.lower;
  // From 1.8.0-rc.1 on is said to let prereleases in, not to ask for one.
  if (!interval || !lower?.inclusive || (lower.prerelease && !isExact(interval))) return null;
  const written = Array.from(text.matchAll(/v?\d[\w.+-]*/gi), ([word]) =>
    parseVersion(word.replace(/[.+-]+$/, '')),
  );
  return (
    written.find((version) => isOneVersion(version) && comparePoints(version, lower) === 0) ?? null
  );
}

function versionOf(release: Release | null): Version | null {
  return release && isPublished(release) ? parseVersion(release.version ?? '') : null;
}

/** Whether a version is surely no older than the one installed. */
function replaces(version: Version, installed: Version): boolean {
  const {release, line, suffix, channel} = installed;
  if (channel !== null) return false;
  return line || suffix === 'unrecognised'
    ? compareNumbers(version.release, next(release)) >= 0
    : compareVersions(version, installed) >= 0;
}
