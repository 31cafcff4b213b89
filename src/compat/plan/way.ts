import {satisfies} from '../../version/index.js';
import {requirementsOf, type Release} from '../model.js';
import {startOf} from './footing.js';
import {agree, mayRaise} from './company.js';
import {climb, type Raise, type Stuck} from './raises.js';
import {findRoute, straightRoute} from './route.js';
import {textAt, type Track} from './track.js';
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
  // Mostly nothing stands in the way, and looking at all of them takes longer.
  const straight = wayAlong(straightRoute(last, longest));
  if ('path' in straight) return straight;

  let target = last;
  while (target > 0 && isHopeless(lines[target] as Release, groups)) target--;
  if (target === 0) return straight;
  if (target < last && 'path' in wayAlong(straightRoute(target, longest))) {
    return {...straight, nearest: (lines[target] as Release).line};
  }
  const starts = groups.map((group) => startOf(group, lines));
  const stops = findRoute(
    target,
    longest,
    starts.map(({footing}) => footing),
  );
  const reached = stops.at(-1) ?? 0;
  const way = wayAlong(stops);
  if (reached === last) return way;
  return {
    ...straight,
    ...(target === last && starts.some(({isGivenUp}) => isGivenUp()) && {because: 'not-found'}),
    ...(reached > 0 && 'path' in way && {nearest: (lines[reached] as Release).line}),
  };

  function wayAlong(stops: readonly number[]): Way | Barrier {
    const path = stops.map((stop) => lines[stop] as Release);
    const climbs = groups.map((group) => ({group, result: climb(group, path)}));
    const [worst] = climbs
      .flatMap(({group, result}) => ('reached' in result ? {group, stuck: result} : []))
      .sort((a, b) => a.stuck.reached - b.stuck.reached);
    return worst
      ? barrierOf(worst.group, path, worst.stuck)
      : {
          path,
          upgrades: climbs.flatMap(({group, result}) =>
            'reached' in result ? [] : upgradesOf(group, result),
          ),
        };
  }
}

/** Whether a release accepts no version of a dependency, however it is reached. */
function isHopeless(release: Release, groups: readonly (readonly Track[])[]): boolean {
  return groups.flat().some(({versions, acceptedBy}) => {
    const isAccepted = acceptedBy(release);
    return !versions.some((_, place) => isAccepted(place));
  });
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
  const found = limit ? {} : inTheWay(group, track, at, place, running, next);
  return {
    because: limit
      ? 'not-found'
      : track.pinned
        ? 'pinned'
        : isTooNew(track, place, next)
          ? 'too-new'
          : found.other
            ? 'between-dependencies'
            : found.step
              ? 'too-far'
              : 'no-version',
    hop: {from: running.line, to: next.line},
    dependency: track.id,
    version: textAt(track, place),
    running: requirementsOf(running, track.id),
    requires: requirementsOf(next, track.id),
    ...found,
  };
}

/**
 * Why a dependency does not get to a version that both releases would accept: another one does not go
 * with it, or the release still running with a step on the way there.
 */
function inTheWay(
  group: readonly Track[],
  track: Track,
  at: readonly number[] | undefined,
  place: number,
  running: Release,
  next: Release,
): Pick<Barrier, 'other' | 'step'> {
  const {versions, acceptedBy, mayGo} = track;
  let reached = place;
  let isThere = false;
  for (let to = place + 1; to < versions.length; to++) {
    if (mayRaise(track, running, reached, to)) reached = to;
    if (!acceptedBy(running)(to) || !acceptedBy(next)(to)) continue;
    isThere = true;
    for (const [index, other] of group.entries()) {
      const where = at?.[index] ?? 0;
      if (at && other !== track && !agree(track, to, other, where)) {
        return {other: {id: other.id, version: textAt(other, where)}};
      }
    }
  }
  const step = versions.findLast((_, to) => to > reached && mayGo(reached, to) !== false);
  return isThere && step ? {step: step.text} : {};
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
