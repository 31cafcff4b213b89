import type {ApiVersion, CompatData} from './model.js';
import {releaseNamed} from './support.js';

/** What Kubernetes calls a type of objects; `group` is empty for the core group, which no data lists. */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/**
 * What a release makes of an API version: it is not served yet, or served (maybe as the one to
 * use, maybe only until it is replaced), or not any more, or nobody can tell.
 */
export type ApiVersionState =
  'not-yet' | 'served' | 'preferred' | 'deprecated' | 'removed' | 'not-stated';

/** The versions that the data lists of a kind; `null`: the data does not know the kind. */
export function apiVersionsOf(
  data: Pick<CompatData, 'apis'>,
  {group, kind}: Pick<GroupVersionKind, 'group' | 'kind'>,
): readonly ApiVersion[] | null {
  const apis = data.apis.filter((api) => api.group === group && api.kinds.includes(kind));
  return apis.length > 0 ? apis.flatMap(({versions}) => versions) : null;
}

/**
 * Which state an API version has in a release.
 *
 * A version without `since` is known to be served from the first line that the data speaks of: in
 * which it is deprecated, or after which it is removed, else in the newest line alone. Deprecated
 * versions whose `deprecatedSince` is absent count as deprecated wherever they are served.
 *
 * @param line one of the data's lines; for any other, and for `others`, nothing is stated
 * @returns `not-stated` too where the version's own lines are not among the data's
 */
export function apiVersionState(
  data: Pick<CompatData, 'apis' | 'releases'>,
  line: string,
  type: GroupVersionKind,
): ApiVersionState {
  const version = apiVersionsOf(data, type)?.find(({name}) => name === type.version);
  const age = ageOf(line, data.releases);
  return version && age !== undefined ? statesOf(version, data.releases)(age) : 'not-stated';
}

/**
 * The state of an API version by the age of a line.
 *
 * @param releases newest first, as in the data
 * @returns takes a line's place among the releases; that of `others` is none
 */
export function statesOf(
  version: ApiVersion,
  releases: CompatData['releases'],
): (age: number) => ApiVersionState {
  // Age 0 is the newest line, so "at or after a line" is "at most that line's age".
  const [since, deprecatedSince, removedIn] = [
    version.since,
    version.deprecatedSince,
    version.removedIn,
  ].map((line) => (line === undefined ? undefined : (ageOf(line, releases) ?? null)));
  if (since === null || deprecatedSince === null || removedIn === null) return () => 'not-stated';
  const known = since ?? deprecatedSince ?? (removedIn === undefined ? 0 : removedIn + 1);
  return (age) => {
    if (removedIn !== undefined && age <= removedIn) return 'removed';
    if (age > known) return since === undefined ? 'not-stated' : 'not-yet';
    const deprecated = deprecatedSince === undefined ? version.deprecated : age <= deprecatedSince;
    if (deprecated) return 'deprecated';
    return version.preferred ? 'preferred' : 'served';
  };
}

/** `undefined`: it is not among the data's lines, or stands for all that are not. */
function ageOf(line: string, releases: CompatData['releases']): number | undefined {
  const release = releaseNamed({releases}, line);
  return release ? releases.indexOf(release) : undefined;
}
