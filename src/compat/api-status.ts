import {OTHERS, type ApiVersion, type CompatData} from './model.js';
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
  return version ? stateOf(version, line, data.releases) : 'not-stated';
}

/** @param releases newest first, as in the data */
function stateOf(
  version: ApiVersion,
  line: string,
  releases: CompatData['releases'],
): ApiVersionState {
  // Age 0 is the newest line, so "at or after a line" is "at most that line's age".
  const ageOf = (name: string | undefined) => {
    if (name === undefined || name === OTHERS) return undefined;
    const release = releaseNamed({releases}, name);
    return release ? releases.indexOf(release) : -1;
  };
  const [age, since, deprecatedSince, removedIn] = [
    line,
    version.since,
    version.deprecatedSince,
    version.removedIn,
  ].map(ageOf);
  if (age === undefined || [age, since, deprecatedSince, removedIn].includes(-1))
    return 'not-stated';
  if (removedIn !== undefined && age <= removedIn) return 'removed';
  const known = since ?? deprecatedSince ?? (removedIn === undefined ? 0 : removedIn + 1);
  if (age > known) return since === undefined ? 'not-stated' : 'not-yet';
  const deprecated = deprecatedSince === undefined ? version.deprecated : age <= deprecatedSince;
  if (deprecated) return 'deprecated';
  return version.preferred ? 'preferred' : 'served';
}
