import type {ApiVersion, CompatData} from './model.js';
import {releaseNamed} from './support.js';

/** The two lines of a manifest that name its API version. */
export interface Manifest {
  /** Group and version: `aigateway.envoyproxy.io/v1beta1`. */
  readonly apiVersion: string;
  readonly kind: string;
}

/** What an upgrade changes in the versions of one API; names are in the order of the data. */
export interface ApiChange {
  readonly group: string;
  readonly kinds: readonly string[];
  /** Versions served from now on. */
  readonly gained: readonly string[];
  /** Versions no longer served. */
  readonly lost: readonly string[];
  /** Versions still served, but deprecated from now on. */
  readonly deprecated: readonly string[];
  /** A manifest that should change, of the first kind, and what it should become; where the data names what replaces it. */
  readonly before?: Manifest;
  readonly after?: Manifest;
}

type State = 'absent' | 'served' | 'deprecated' | 'unknown';

/**
 * What an upgrade from one release line to a later one changes in the APIs.
 *
 * Only changes that the data states: a version without `since` is gained by no upgrade, one
 * without `removedIn` lost by none, and one whose lines the data does not list changes nothing.
 *
 * @param from release line of the data
 * @param to release line of the data
 * @returns one entry for each API that changes, in the order of the data
 */
export function apiChanges(data: CompatData, from: string, to: string): ApiChange[] {
  return createApiComparison(data)(from, to);
}

/** {@link apiChanges} for many upgrades of the same data. */
export function createApiComparison(data: CompatData): (from: string, to: string) => ApiChange[] {
  // Newest first in the data: a later line has the higher place.
  const places = new Map(data.releases.map(({line}, index) => [line, -index]));
  const placeOf = (text: string) =>
    places.get(text) ?? places.get(releaseNamed(data, text)?.line ?? '');
  const apis = data.apis.map(({group, kinds, versions}) => ({
    group,
    kinds,
    versions: versions.map((version) => ({version, stateAt: history(version, placeOf)})),
  }));
  return (fromLine, toLine) => {
    const [from, to] = [places.get(fromLine), places.get(toLine)];
    if (from === undefined || to === undefined) return [];
    return apis.flatMap(({group, kinds, versions}): ApiChange[] => {
      const states = versions.map(({version, stateAt}) => ({
        version,
        was: stateAt(from),
        is: stateAt(to),
      }));
      const names = (changed: (was: State, is: State) => boolean) =>
        states.filter(({was, is}) => changed(was, is)).map(({version}) => version.name);
      const gained = names(
        (was, is) => was === 'absent' && (is === 'served' || is === 'deprecated'),
      );
      const lost = names(
        (was, is) => (was === 'served' || was === 'deprecated') && is === 'absent',
      );
      const deprecated = names((was, is) => was === 'served' && is === 'deprecated');
      if (gained.length + lost.length + deprecated.length === 0) return [];
      const old = versions.find(
        ({version: {name, replacedBy}}) =>
          (lost.includes(name) || deprecated.includes(name)) &&
          states.some(({version, is}) => version.name === replacedBy && is === 'served'),
      )?.version;
      const manifest = (version: string): Manifest => ({
        apiVersion: `${group}/${version}`,
        kind: kinds[0] ?? '',
      });
      return [
        {
          group,
          kinds,
          gained,
          lost,
          deprecated,
          ...(old?.replacedBy !== undefined && {
            before: manifest(old.name),
            after: manifest(old.replacedBy),
          }),
        },
      ];
    });
  };
}

/** What a version is at each place, later lines having higher ones. */
function history(
  {since, deprecated, deprecatedSince, removedIn}: ApiVersion,
  placeOf: (line: string) => number | undefined,
): (place: number) => State {
  const [first, old, gone] = [since, deprecatedSince, removedIn].map((line) =>
    line === undefined ? null : placeOf(line),
  );
  if (first === undefined || old === undefined || gone === undefined) return () => 'unknown';
  return (place) => {
    if ((first !== null && place < first) || (gone !== null && place >= gone)) return 'absent';
    return (old === null ? deprecated : place >= old) ? 'deprecated' : 'served';
  };
}
