import {requirementsOf, type Release} from '../model.js';
import type {Track} from './track.js';

/** A dependency is raised. */
export interface Raise {
  /** Before the hop from this place of the path. */
  readonly hop: number;
  /** Index of the dependency in its group. */
  readonly track: number;
  /** Place of the version it is raised to. */
  readonly to: number;
}

/** Where a group of dependencies gets no further. */
export interface Stuck {
  /** Place of the path from which no hop is possible. */
  readonly reached: number;
  /** Index of the dependency in the way. */
  readonly track: number;
  /** The version it is at there. */
  readonly place: number;
  /** Where the others are then; absent: it is their company that has no say in this. */
  readonly at?: readonly number[];
  /** Whether the search was given up; then `reached` is only as far as it got. */
  readonly limit?: true;
}

/** States that are looked at before a search is given up: coupled dependencies have very many. */
const MAX_STATES = 20_000;

/** What one raise costs; a raise of what fits already costs a little more, to be put off as long as it can. */
const RAISE = 4096;

/**
 * Finds the fewest raises with which a group of dependencies comes along a path
 * of releases.
 *
 * Before a hop, and only where one of the group does not fit the next release,
 * they may be raised one by one: to a version that the release still running
 * accepts, no further than the dependency's own policy lets it go, and not
 * against what another of the group, or its own data, is known to ask for. The
 * hop is possible once the next release accepts all of them; so both releases
 * do, save for what the reader ran against the first release's word from the
 * start. Of several versions that serve as long, the preferred one is taken.
 *
 * A dependency on its own is solved by dynamic programming over (release,
 * version). A group is searched best first (A*), with the costs of each of
 * its dependencies on its own as the bound that never says too much. The bound
 * knows the whole path; so how far a group gets that does not come to its end is
 * searched again without it.
 */
export function climb(group: readonly Track[], path: readonly Release[]): readonly Raise[] | Stuck {
  const last = path.length - 1;
  const alone = group.map((track) => createBound(track, path));
  for (const [track, bound] of alone.entries()) {
    if (bound.cost(0, 0) === Infinity) return {...bound.stuck(), track};
  }
  const [only] = alone;
  const isAlone = group.length === 1 && group[0]?.maxHop === undefined;
  return only && isAlone ? prefer(only.raises()) : search(true);

  function search(isBound: boolean): readonly Raise[] | Stuck {
    interface State {
      readonly hop: number;
      readonly at: readonly number[];
      readonly cost: number;
      readonly raise?: Raise;
      readonly parent?: State;
    }
    const queue = new Map<number, State[]>();
    let isPruned = false as boolean;
    const push = (state: State) => {
      const bound = isBound
        ? alone.reduce((sum, {cost}, track) => sum + cost(state.hop, state.at[track] ?? 0), 0)
        : 0;
      // Where one of them cannot go on alone, neither can the group.
      if (bound === Infinity) {
        isPruned = true;
        return;
      }
      const total = state.cost + bound * RAISE;
      const states = queue.get(total);
      if (states) states.push(state);
      else queue.set(total, [state]);
    };
    const seen = new Set<string>();
    let furthest: Stuck = {reached: -1, track: 0, place: 0};
    push({hop: 0, at: group.map(() => 0), cost: 0});
    while (queue.size > 0) {
      const total = Math.min(...Array.from(queue.keys()));
      const state = queue.get(total)?.pop();
      if (!state) {
        queue.delete(total);
        continue;
      }
      const {at, cost} = state;
      let {hop} = state;
      while (hop < last && misfitsAt(hop, at).length === 0) hop++;
      if (hop === last) {
        const raises: Raise[] = [];
        for (let each: State | undefined = state; each; each = each.parent) {
          if (each.raise) raises.unshift(each.raise);
        }
        return prefer(raises);
      }
      const key = `${hop} ${at.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const [track = 0, ...others] = misfitsAt(hop, at);
      if (hop > furthest.reached) {
        furthest = {reached: hop, track, place: at[track] ?? 0, at};
      }
      if (seen.size > MAX_STATES) return {...furthest, limit: true};
      const misfit = new Set([track, ...others]);
      // Last in, first out: what must be raised before what might be, and the newest first.
      for (const index of Array.from(group.keys()).sort(
        (a, b) => Number(misfit.has(a)) - Number(misfit.has(b)),
      )) {
        for (let to = (at[index] ?? 0) + 1; to < (group[index]?.versions.length ?? 0); to++) {
          const raise = {hop, track: index, to};
          if (!isPossibleAt(raise, at)) continue;
          push({
            hop,
            at: replaced(at, index, to),
            cost: cost + RAISE + Number(!misfit.has(index)),
            raise,
            parent: state,
          });
        }
      }
    }
    return isPruned ? search(false) : furthest;
  }

  function misfitsAt(hop: number, at: readonly number[]): number[] {
    return misfits(group, path[hop + 1] as Release, at);
  }

  function isPossibleAt({hop, track, to}: Raise, at: readonly number[]): boolean {
    return isAllowed(group, path[hop] as Release, track, to, at);
  }

  /**
   * Puts better versions in the place of those found, as far as they serve as long. What is better
   * for one dependency may be what another waited for.
   */
  function prefer(raises: readonly Raise[]): readonly Raise[] {
    const better = preferOnce(raises);
    return better.every(({to}, index) => to === raises[index]?.to) ? raises : prefer(better);
  }

  function preferOnce(raises: readonly Raise[]): readonly Raise[] {
    return raises.reduce((chosen, raise, index) => {
      const track = group[raise.track] as Track;
      const isSame = (other: Raise) => other.track === raise.track;
      const before = chosen.slice(0, index).findLast(isSame)?.to ?? 0;
      const after = raises.slice(index + 1).find(isSame);
      // The last first: where a version fails, it fails there.
      const served = path
        .slice(raise.hop, (after?.hop ?? last) + 1)
        .reverse()
        .map(track.acceptedBy);
      const best = track.preferred.find(
        (to) =>
          to === raise.to ||
          (to > before &&
            to < (after?.to ?? Infinity) &&
            served.every((accepts) => accepts(to)) &&
            (isAlone || isPossible(replaced(chosen, index, {...raise, to})))),
      );
      return replaced(chosen, index, {...raise, to: best ?? raise.to});
    }, raises);
  }

  function isPossible(raises: readonly Raise[]): boolean {
    const at = group.map(() => 0);
    for (let hop = 0; hop < last; hop++) {
      for (const raise of raises) {
        if (raise.hop !== hop) continue;
        if (raise.to <= (at[raise.track] ?? 0) || !isPossibleAt(raise, at)) return false;
        at[raise.track] = raise.to;
      }
      if (misfitsAt(hop, at).length > 0) return false;
    }
    return true;
  }
}

/** Indexes of the dependencies that a release does not accept. */
export function misfits(
  group: readonly Track[],
  release: Release,
  at: readonly number[],
): number[] {
  return group.flatMap((track, index) => (track.acceptedBy(release)(at[index] ?? 0) ? [] : index));
}

/** Whether one of a group may be raised to a place while a release is running. */
export function isAllowed(
  group: readonly Track[],
  running: Release,
  index: number,
  to: number,
  at: readonly number[],
): boolean {
  const track = group[index];
  if (!track?.acceptedBy(running)(to)) return false;
  const apart = track.maxHop === undefined ? null : track.apart(at[index] ?? 0, to);
  if (track.maxHop !== undefined && apart !== null && apart > track.maxHop) return false;
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

interface Bound {
  /** Fewest raises from a place of the path to its end, all other dependencies left aside; infinite: none do. */
  readonly cost: (hop: number, place: number) => number;
  /** The raises behind `cost(0, 0)`. */
  readonly raises: () => Raise[];
  /** Where it comes to an end when the cost is infinite. */
  readonly stuck: () => {readonly reached: number; readonly place: number};
}

function createBound({versions, acceptedBy}: Track, path: readonly Release[]): Bound {
  const last = path.length - 1;
  const accepts = path.map(acceptedBy);
  const choices = new Map<number, {readonly cost: number; readonly to: number}>();
  let furthest = {reached: -1, place: 0};

  const walk = (hop: number, place: number): number => {
    let at = hop;
    while (at < last && accepts[at + 1]?.(place)) at++;
    return at;
  };

  /** The best raise where a version cannot go on. */
  const choose = (hop: number, place: number): {readonly cost: number; readonly to: number} => {
    const key = hop * versions.length + place;
    const known = choices.get(key);
    if (known) return known;
    if (hop > furthest.reached || (hop === furthest.reached && place < furthest.place)) {
      furthest = {reached: hop, place};
    }
    let best = {cost: Infinity, to: place};
    // The newest serve longest, as a rule; nothing beats one raise.
    for (let to = versions.length - 1; to > place && best.cost > 1; to--) {
      if (!accepts[hop + 1]?.(to) || !accepts[hop]?.(to)) continue;
      const cost = 1 + costFrom(hop + 1, to);
      if (cost < best.cost) best = {cost, to};
    }
    choices.set(key, best);
    return best;
  };

  const costFrom = (hop: number, place: number): number => {
    const at = walk(hop, place);
    return at === last ? 0 : choose(at, place).cost;
  };

  return {
    cost: costFrom,
    raises: () => {
      const raises: Raise[] = [];
      let place = 0;
      for (let hop = walk(0, place); hop < last; hop = walk(hop + 1, place)) {
        place = choose(hop, place).to;
        raises.push({hop, track: 0, to: place});
      }
      return raises;
    },
    stuck: () => furthest,
  };
}
