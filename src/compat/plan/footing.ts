import type {Release} from '../model.js';
import {isFree, misfits, moves, replaced} from './company.js';
import type {Track} from './track.js';

/** What a group of dependencies can be at when a release is reached: all that counts for the way on. */
export interface Footing {
  /** What it can be at after a hop, by the places of the lines; `null`: the hop is not possible. */
  readonly hop: (from: number, to: number) => Footing | null;
  /** Whether all ways on from another one can be gone from here too. */
  readonly covers: (other: Footing) => boolean;
}

/** Where a group of dependencies begins. */
export interface Start {
  readonly footing: Footing;
  /** Whether hops were called impossible only because there was too much to look at. */
  readonly isGivenUp: () => boolean;
}

/** States of coupled dependencies that are looked at before it is given up: there are very many. */
const MAX_STATES = 5_000;

/** Where the dependencies of a group stand before the first of some lines. */
export function startOf(group: readonly Track[], lines: readonly Release[]): Start {
  const [only] = group;
  return only && isFree(group)
    ? {footing: lowest(only, lines), isGivenUp: () => false}
    : company(group, lines);
}

/**
 * A dependency on its own: the lowest version counts, for it can be raised later to any other one
 * that the release then running accepts.
 */
function lowest({versions, acceptedBy}: Track, lines: readonly Release[]): Footing {
  const known: ReadonlySet<number>[] = [];
  const accepted = (line: number) =>
    (known[line] ??= new Set(
      Array.from(versions.keys()).filter(acceptedBy(lines[line] as Release)),
    ));

  const at = (lowestPlace: number): Footing & {readonly lowestPlace: number} => ({
    lowestPlace,
    hop: (from, to) => {
      const next = accepted(to);
      if (next.has(lowestPlace)) return at(lowestPlace);
      const running = accepted(from);
      for (const place of next) {
        if (place > lowestPlace && running.has(place)) return at(place);
      }
      return null;
    },
    covers: (other) => lowestPlace <= (other as ReturnType<typeof at>).lowestPlace,
  });
  return at(0);
}

/** Dependencies that ask for each other, or have a policy: every company that they can be in counts. */
function company(group: readonly Track[], lines: readonly Release[]): Start {
  let looked = 0;

  const of = (
    states: ReadonlyMap<string, readonly number[]>,
  ): Footing & {readonly states: typeof states} => ({
    states,
    hop: (from, to) => {
      const [running, release] = [lines[from] as Release, lines[to] as Release];
      const all = new Map(states);
      const there = new Map<string, readonly number[]>();
      // What is added meanwhile is looked at as well.
      for (const [key, at] of all) {
        if (++looked > MAX_STATES) return null;
        if (misfits(group, running, release, at).length === 0) {
          there.set(key, at);
          continue;
        }
        for (const {track, to} of moves(group, running, at)) {
          const raised = replaced(at, track, to);
          all.set(raised.join(), raised);
        }
      }
      return there.size > 0 ? of(there) : null;
    },
    covers: (other) =>
      Array.from((other as ReturnType<typeof of>).states.keys()).every((key) => states.has(key)),
  });
  const at = group.map(() => 0);
  return {footing: of(new Map([[at.join(), at]])), isGivenUp: () => looked > MAX_STATES};
}
