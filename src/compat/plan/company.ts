import {requirementsOf, type Release} from '../model.js';
import type {Track} from './track.js';

/** One of a group of dependencies goes to another version. */
export interface Move {
  /** Index of the dependency in its group. */
  readonly track: number;
  /** Place of the version. */
  readonly to: number;
}

/** Whether it is one dependency that may go any distance: it depends on nothing but the releases. */
export function isFree(group: readonly Track[]): boolean {
  return group.length === 1 && group[0]?.goesByPolicy === false;
}

/** Indexes of the dependencies that must be raised while a release is running and another one is to come. */
export function misfits(
  group: readonly Track[],
  running: Release,
  next: Release,
  at: readonly number[],
): number[] {
  return group.flatMap((track, index) =>
    goesOn(track, running, next, at[index] ?? 0) ? [] : index,
  );
}

/** What can be raised while a release is running. */
export function moves(group: readonly Track[], running: Release, at: readonly number[]): Move[] {
  return group.flatMap(({versions}, track) => {
    const found: Move[] = [];
    for (let to = (at[track] ?? 0) + 1; to < versions.length; to++) {
      if (isAllowed(group, running, {track, to}, at)) found.push({track, to});
    }
    return found;
  });
}

/**
 * Whether a dependency can be where it is at a hop: the release to come accepts it, and so does the one
 * still running, save for what the reader ran against its word from the start.
 */
function goesOn({acceptedBy}: Track, running: Release, next: Release, place: number): boolean {
  return acceptedBy(next)(place) && (place === 0 || acceptedBy(running)(place));
}

/**
 * Whether one dependency may be raised while a release is running, all others left aside: to what that
 * release accepts. Who must go by steps, and is not there yet, takes the steps before as well.
 */
export function mayRaise(
  {acceptedBy, goesByPolicy, mayGo}: Track,
  running: Release,
  from: number,
  to: number,
): boolean {
  const accepts = acceptedBy(running);
  return (
    (accepts(to) || (goesByPolicy && !accepts(from))) &&
    (!goesByPolicy || mayGo(from, to) !== false)
  );
}

/** Whether one of a group may be raised while a release is running. */
export function isAllowed(
  group: readonly Track[],
  running: Release,
  {track: index, to}: Move,
  at: readonly number[],
): boolean {
  const track = group[index];
  if (!track || !mayRaise(track, running, at[index] ?? 0, to)) return false;
  return group.every((other, each) => other === track || agree(track, to, other, at[each] ?? 0));
}

/** The same items but for one. */
export function replaced<T>(items: readonly T[], place: number, item: T): readonly T[] {
  return items.map((each, index) => (index === place ? item : each));
}

/** Whether neither of two dependencies' own data is known to refuse the version of the other. */
export function agree(a: Track, place: number, b: Track, at: number): boolean {
  return accepts(a, place, b, at) && accepts(b, at, a, place);
}

function accepts(track: Track, place: number, other: Track, at: number): boolean {
  const release = track.own(place);
  return (
    !release || hasNoSay(release, other.id) || other.judge(release, at).verdict !== 'does-not-fit'
  );
}

/** What ships with a release is not the reader's to choose. */
export function hasNoSay(release: Release, id: string): boolean {
  return requirementsOf(release, id).some(({claim}) => claim === 'bundled');
}
