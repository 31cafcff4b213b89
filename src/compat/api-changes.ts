import {statesOf, type ApiVersionState} from './api-status.js';
import {OTHERS, type ApiVersion, type CompatData} from './model.js';

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

/**
 * What an upgrade from one release line to a later one changes in the APIs.
 *
 * Only changes that the data states: a version without `since` is gained by no upgrade, one
 * without `removedIn` lost by none, and one whose lines the data does not list changes nothing.
 * What {@link apiVersionState} says of the later line holds here too.
 *
 * @param from release line of the data
 * @param to release line of the data
 * @returns one entry for each API that changes, in the order of the data
 */
export function apiChanges(data: CompatData, from: string, to: string): ApiChange[] {
  return createApiComparison(data)(from, to);
}

/** {@link apiChanges} for many upgrades of the same data. */
export function createApiComparison({
  apis,
  releases,
}: CompatData): (from: string, to: string) => ApiChange[] {
  const ages = new Map(releases.map(({line}, age) => [line, age]));
  ages.delete(OTHERS);
  const compared = apis.map((api) => ({
    ...api,
    versions: api.versions.map((version) => ({version, stateAt: statesOf(version, releases)})),
  }));
  return (fromLine, toLine) => {
    const [from, to] = [ages.get(fromLine), ages.get(toLine)];
    if (from === undefined || to === undefined) return [];
    return compared.flatMap(({group, kinds, versions}): ApiChange[] => {
      const states = versions.map(({version, stateAt}) => {
        const [was, is] = [stateAt(from), stateAt(to)];
        return {version, is, change: changeOf(version, was, is)};
      });
      const [gained, lost, deprecated] = (['gained', 'lost', 'deprecated'] as const).map((kind) =>
        states.filter(({change}) => change === kind).map(({version}) => version.name),
      ) as [string[], string[], string[]];
      if (gained.length + lost.length + deprecated.length === 0) return [];
      const old = states.find(
        ({version: {replacedBy}, change}) =>
          (change === 'lost' || change === 'deprecated') &&
          states.some(({version, is}) => version.name === replacedBy && LASTING.has(is)),
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

const LASTING: ReadonlySet<ApiVersionState> = new Set(['served', 'preferred']);

/**
 * What becomes of a version, as far as it is stated. Where it is not stated whether the earlier line
 * serves it, the line that deprecates or removes it still is: readers who have it must know.
 */
function changeOf(
  {deprecatedSince}: ApiVersion,
  was: ApiVersionState,
  is: ApiVersionState,
): 'gained' | 'lost' | 'deprecated' | null {
  if (was === 'not-yet') return LASTING.has(is) || is === 'deprecated' ? 'gained' : null;
  if (is === 'removed') return was === 'removed' ? null : 'lost';
  const isNews = LASTING.has(was) || (was === 'not-stated' && deprecatedSince !== undefined);
  return is === 'deprecated' && isNews ? 'deprecated' : null;
}
