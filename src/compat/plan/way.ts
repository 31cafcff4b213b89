import {satisfies} from '../../version/index.js';
import {requirementsOf, type Release} from '../model.js';
import {agree, climb, type Raise, type Stuck} from './raises.js';
import {routes} from './routes.js';
import type {Track} from './track.js';
import type {Barrier} from './types.js';

/** The releases to stop at, and what is raised before each hop. */
export interface Way {
  /** Both ends among them, oldest first. */
  readonly path: readonly Release[];
  /** In order, within each group of dependencies. */
  readonly upgrades: readonly Upgrade[];
}

/** A dependency goes to another version. */
export interface Upgrade {
  /** Before the hop from this place of the path. */
  readonly hop: number;
  readonly track: Track;
  /** Place of the version. */
  readonly to: number;
}

/** Ways that are tried before the search is given up: there may be more than can be counted. */
const MAX_TRIES = 200;

/**
 * Finds the way along lines, with as few hops as the policy and the ranges allow.
 *
 * @param lines oldest first, at least two
 * @param groups dependencies; those that ask for each other are in one
 * @param longest how many lines one hop may go
 */
export function findWay(
  lines: readonly Release[],
  groups: readonly (readonly Track[])[],
  longest: number,
): Way | Barrier {
  const last = lines.length - 1;
  const dead = new Set<string>();
  let tries = 0;
  let furthest = 0;
  let isGivenUp = false as boolean;

  const found = wayTo(last);
  if (!found || 'path' in found) return found ?? {path: [], upgrades: []};
  // By single steps there is one way only, and where it ends is known.
  for (let target = longest === 1 && !isGivenUp ? furthest : last - 1; target > 0; target--) {
    // A way has led there already, as far as each group of dependencies goes.
    if (target === furthest) tries = 0;
    const nearest = wayTo(target);
    if (nearest && 'path' in nearest) return {...found, nearest: (lines[target] as Release).line};
  }
  return found;

  /** @returns `null` when all ways there are known to be dead */
  function wayTo(target: number): Way | Barrier | null {
    const goal = lines[target] as Release;
    const hopeless = groups.flat().some(({versions, acceptedBy}) => {
      const isAccepted = acceptedBy(goal);
      return !versions.some((_, place) => isAccepted(place));
    });
    let barrier: Barrier | null = null;
    for (const stops of routes(target, longest, isDead)) {
      if (barrier && hopeless) return barrier;
      if (++tries > MAX_TRIES) return barrier && {...barrier, because: 'not-found'};
      const path = stops.map((stop) => lines[stop] as Release);
      const climbs = groups.map((group) => ({group, result: climb(group, path)}));
      const [worst] = climbs
        .flatMap(({group, result}) => ('reached' in result ? {group, stuck: result} : []))
        .sort((a, b) => a.stuck.reached - b.stuck.reached);
      if (!worst) {
        return {
          path,
          upgrades: climbs.flatMap(({group, result}) =>
            'reached' in result ? [] : upgradesOf(group, result),
          ),
        };
      }
      const {group, stuck} = worst;
      isGivenUp ||= stuck.limit === true;
      // Of a search that was given up nobody knows where it would have ended.
      dead.add((stuck.limit ? stops : stops.slice(0, stuck.reached + 2)).join());
      furthest = Math.max(furthest, stops[stuck.reached] ?? 0);
      barrier ??= barrierOf(group, path, stuck);
    }
    return barrier;
  }

  function isDead(stops: readonly number[]): boolean {
    return dead.size > 0 && dead.has(stops.join());
  }
}

function upgradesOf(group: readonly Track[], raises: readonly Raise[]): Upgrade[] {
  return raises.flatMap(({hop, track, to}) => {
    const raised = group[track];
    return raised ? {hop, track: raised, to} : [];
  });
}

function barrierOf(
  group: readonly Track[],
  path: readonly Release[],
  {reached, track: index, place, at, limit}: Stuck,
): Barrier {
  const track = group[index] as Track;
  const running = path[reached] as Release;
  const next = path[reached + 1] as Release;
  const other = at && refusing(group, track, at, [running, next]);
  return {
    because: limit
      ? 'not-found'
      : track.pinned
        ? 'pinned'
        : isTooNew(track, place, next)
          ? 'too-new'
          : other
            ? 'between-dependencies'
            : 'no-version',
    hop: {from: running.line, to: next.line},
    dependency: track.id,
    version: track.versions[place]?.text ?? '',
    running: requirementsOf(running, track.id),
    requires: requirementsOf(next, track.id),
    ...(other && {other}),
  };
}

/** The dependency that does not go with a version that both releases would accept. */
function refusing(
  group: readonly Track[],
  track: Track,
  at: readonly number[],
  releases: readonly Release[],
): Barrier['other'] {
  const place = at[group.indexOf(track)] ?? 0;
  for (let to = place + 1; to < track.versions.length; to++) {
    if (!releases.every((release) => track.acceptedBy(release)(to))) continue;
    for (const [index, other] of group.entries()) {
      const where = at[index] ?? 0;
      if (other !== track && !agree(track, to, other, where)) {
        return {id: other.id, version: other.versions[where]?.text ?? ''};
      }
    }
  }
  return undefined;
}

/** Whether a release asks only for versions before the one at a place. */
function isTooNew(track: Track, place: number, release: Release): boolean {
  const version = track.versions[place];
  if (!version || track.judge(release, place).because !== 'outside') return false;
  return requirementsOf(release, track.id)
    .filter(({claim}) => claim !== 'known-issue')
    .every(({range}) =>
      range.intervals.every(
        ({lower}) =>
          satisfies(version, {...range, channels: [], intervals: [{lower, upper: null}]}) === 'yes',
      ),
    );
}
