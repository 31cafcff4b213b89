import type {Footing} from './footing.js';

/** The stops of the way to stop `last` by hops of at most `longest`: the fewest hops, the long ones first. */
export function straightRoute(last: number, longest: number): readonly number[] {
  const stops = [0];
  for (let hops = Math.ceil(last / longest); hops > 0; hops--) {
    stops.push(Math.min((stops.at(-1) ?? 0) + longest, last - (hops - 1)));
  }
  return stops;
}

/** A way to a stop, and what all dependencies can be at there. */
interface Reached {
  readonly stop: number;
  readonly footings: readonly Footing[];
  readonly before: Reached | null;
}

/**
 * Finds the way to stop `last` by hops of at most `longest` with the fewest hops, and of these the
 * one that goes far at once.
 *
 * Ways are made longer hop by hop, in that order, so that of all ways to a stop the better comes
 * first; a later one is worth its while only if more is possible from it. So there are no more of
 * them than dependencies have versions, where there is one way to be better.
 *
 * @param starts of each group of dependencies
 * @returns the stops of the way, or of one to the furthest stop that can be reached
 */
export function findRoute(
  last: number,
  longest: number,
  starts: readonly Footing[],
): readonly number[] {
  const known = Array.from({length: last + 1}, (): Reached[] => []);
  let furthest: Reached = {stop: 0, footings: starts, before: null};
  let level = [furthest];
  while (level.length > 0) {
    const longer: Reached[] = [];
    for (const before of level) {
      for (let stop = Math.min(before.stop + longest, last); stop > before.stop; stop--) {
        const footings = hopAll(before, stop);
        if (!footings || known[stop]?.some((other) => coverAll(other.footings, footings))) continue;
        const reached = {stop, footings, before};
        if (stop === last) return stopsOf(reached);
        if (stop > furthest.stop) furthest = reached;
        known[stop]?.push(reached);
        longer.push(reached);
      }
    }
    level = longer;
  }
  return stopsOf(furthest);
}

function hopAll({stop, footings}: Reached, to: number): readonly Footing[] | null {
  const there: Footing[] = [];
  for (const footing of footings) {
    const next = footing.hop(stop, to);
    if (!next) return null;
    there.push(next);
  }
  return there;
}

function coverAll(footings: readonly Footing[], others: readonly Footing[]): boolean {
  return footings.every((footing, index) => footing.covers(others[index] as Footing));
}

function stopsOf(reached: Reached): readonly number[] {
  const stops: number[] = [];
  for (let each: Reached | null = reached; each; each = each.before) stops.unshift(each.stop);
  return stops;
}
