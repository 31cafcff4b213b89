import {compareNumbers, comparePrereleases} from './order.js';

/**
 * How the text after the numbers is to be taken: `-rc.1` comes before its
 * release, `-gke.100` and `+k3s1` are builds of that very release, and of
 * `-foo` nobody can tell.
 */
export type Suffix = 'none' | 'prerelease' | 'vendor' | 'unrecognised';

/** One version as somebody wrote it: exact, a line such as `1.32` or `v1.4.x`, or a channel. */
export interface Version {
  /** As written, trimmed. */
  readonly text: string;
  /** The numbers as written, one to four of them; empty for a channel. */
  readonly release: readonly number[];
  /** Whether it names every version that begins with `release`: a wildcard, or fewer than three numbers. */
  readonly line: boolean;
  /** Identifiers as semver 2.0.0 item 9 splits them; empty for a release and for vendor builds. */
  readonly prerelease: readonly (number | string)[];
  readonly suffix: Suffix;
  /** Lower case, such as `main`; `null` for a version with numbers. */
  readonly channel: string | null;
}

/** Longest text read as a version: semver's own limit, so that hostile input costs nothing. */
const MAX_LENGTH = 256;

/** Numbers, wildcards, then a suffix. Fifteen digits are always a safe integer. */
const VERSION =
  /^v?(\d{1,15}(?:\.\d{1,15}){0,3})((?:\.[x*]){0,3})(?:-([\da-z][\da-z.-]*)|((?:alpha|beta|rc)\.?\d*))?(?:\+[\da-z][\da-z.-]*)?$/i;

const MOVING =
  'main|master|trunk|head|tip|latest|stable|unstable|edge|nightly|canary|snapshot|next|rolling|dev|devel|develop';
const CHANNEL = new RegExp(
  `^(?:(?:${MOVING})(?:[-_ ](?:${MOVING}|branch))*|(?:release|stable)-v?\\d+(?:\\.\\d+)*(?:\\.x)?)$`,
  'i',
);

/** Development builds are often numbered `0.0.0-latest` or, by Go, `v0.0.0-20260123120000-abcdef`. */
const UNNUMBERED_BUILD = new RegExp(`^(?:(?:${MOVING})(?![a-z])|\\d{14}-)`, 'i');

/**
 * Words that say themselves that the release is yet to come. Of what moves on only these two have
 * their place written down, by Maven and by Python: a `1.30.0-main` may be older than 1.30.0 or newer.
 */
const PRERELEASE =
  /^(?:alpha|beta|rc|cr|pre|preview|prerelease|milestone|ea|eap|tp|dev|snapshot)(?![a-z])|^[abm]\.?\d+$/i;

/** Distributions of Kubernetes, image flavours, and words for "after the release". */
const VENDOR =
  /^(?:gke|eks|aks|k3s|k0s|rke2?|rke2r|rancher|iks|oke|tke|ack|aliyun|vke|cce|tkg|vmware|mke|mirantis|ocp|okd|do|r|fips|hotfix|patch|sp|lts|ga|final|release|alpine|debian|ubuntu|distroless)(?![a-z])/i;

/**
 * Reads one version.
 *
 * @param text such as `v1.32.3`, `1.32`, `v1.4.x`, `v1.31.4-eks-abc123`,
 *   `v1.6.0-rc.1` or `main`; surrounding space is ignored
 * @returns `null` for anything that is not one version, never a guess
 */
export function parseVersion(text: string): Version | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  if (CHANNEL.test(trimmed)) return channel(trimmed, trimmed);

  const match = VERSION.exec(trimmed);
  if (!match) return null;
  const [, numbers = '', wildcards = '', dashed = '', glued = ''] = match;
  const release = numbers.split('.').map(Number);
  const written = dashed || glued;
  const identifiers = written === '' ? [] : written.split('.');
  // `1.22rc1` is a version; `v1beta1` is one of a Kubernetes API.
  if (glued !== '' && release.length < 2) return null;
  if (identifiers.includes('') || (written !== '' && wildcards !== '')) return null;
  if (release.every((number) => number === 0) && UNNUMBERED_BUILD.test(written)) {
    return channel(trimmed, written);
  }

  const suffix = suffixOf(written);
  const ordered = suffix === 'prerelease' || suffix === 'unrecognised';
  return {
    text: trimmed,
    release,
    line: wildcards !== '' || (release.length < 3 && !ordered),
    prerelease: ordered ? identifiers.map(identifier) : [],
    suffix,
    channel: null,
  };
}

/** Whether a text was read as a version with numbers, and no channel such as `main`. */
export function isNumbered(version: Version | null): version is Version {
  return version?.channel === null;
}

/** Whether a text was read as one version: with numbers, and no line such as `1.31` or `v1.6.x`. */
export function isOneVersion(version: Version | null): version is Version {
  return isNumbered(version) && !version.line;
}

function channel(text: string, name: string): Version {
  return {
    text,
    release: [],
    line: false,
    prerelease: [],
    suffix: 'none',
    channel: name.toLowerCase(),
  };
}

function suffixOf(text: string): Suffix {
  if (text === '') return 'none';
  if (PRERELEASE.test(text)) return 'prerelease';
  return VENDOR.test(text) ? 'vendor' : 'unrecognised';
}

function identifier(text: string): number | string {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/**
 * Orders versions, oldest first; a total order, fit for `Array.sort`.
 *
 * Numbers and prereleases follow semver 2.0.0 item 11 (missing numbers are
 * zero; builds and vendor suffixes have no say). A line comes right before the
 * first release in it, and channels come after all numbers, by name.
 *
 * @returns negative when `a` is older, positive when newer, 0 when they are the same version
 */
export function compareVersions(a: Version, b: Version): number {
  if (a.channel !== null || b.channel !== null) {
    if (a.channel === null) return -1;
    if (b.channel === null) return 1;
    return a.channel < b.channel ? -1 : Number(a.channel > b.channel);
  }
  return (
    compareNumbers(a.release, b.release) ||
    comparePrereleases(a.prerelease, b.prerelease) ||
    precision(a) - precision(b)
  );
}

/**
 * Whether two texts are one version, however written: `v1.32`, `1.32` and `1.32.x`. A build of a
 * vendor is another, as is a line of long-term support: `1.30-lts` may be alive after 1.30 ended; and
 * so is a development build that is numbered: what `latest` names is not `v0.0.0-latest`.
 */
export function isSameVersion(a: string, b: string): boolean {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return (
    left !== null &&
    right !== null &&
    compareVersions(left, right) === 0 &&
    vendorOf(left) === vendorOf(right)
  );
}

/** What is behind the numbers, of a development build too, if that tells versions apart. */
function vendorOf({text, suffix, channel}: Version): string {
  return suffix === 'vendor' || channel !== null ? text.replace(/^[^-]*/, '').toLowerCase() : '';
}

/**
 * Whether a version, or a line, lies in a line by its numbers, or is a build of the one version that
 * stands for a line. Such builds lie in the line of their numbers; a line of a vendor is another, and
 * so is what gets long-term support.
 */
export function isInLine(version: Version, line: Version): boolean {
  return (
    version.channel === null &&
    line.channel === null &&
    (line.line || (!version.line && version.release.length === line.release.length)) &&
    line.release.every((number, index) => version.release[index] === number) &&
    trackOf(version) === trackOf(line)
  );
}

/** What lines of the same numbers are told apart by. */
function trackOf(version: Version): string {
  const vendor = vendorOf(version);
  return version.line ? vendor : (/^-lts(?![a-z])/.exec(vendor)?.[0] ?? '');
}

/** A line is the less precise the fewer numbers it has; all exact versions are alike. */
function precision(version: Version): number {
  return version.line ? version.release.length : 9;
}
