import type {Release} from '../model.js';
import {createBound} from './bound.js';
import {isAllowed, isFree, misfits, moves, replaced, type Move} from './company.js';
import type {Track} from './track.js';

/** A dependency is raised. */
export interface Raise extends Move {
  /** Before the hop from this place of the path. */
  readonly hop: number;
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

/** Moves that are looked at before a search is given up: coupled dependencies have very many, and each takes time. */
const MAX_MOVES = 150_000;

/** What one raise costs; a raise of what fits already costs a little more, to be put off as long as it can. */
const RAISE = 4096;

/** What the raises of a dependency count that has no way to the end: more than all others. */
const HOPELESS = 1e9;

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
 * its dependencies on its own as the bound that never says too much.
 */
export function climb(group: readonly Track[], path: readonly Release[]): readonly Raise[] | Stuck {
  const last = path.length - 1;
  const alone = group.map((track) => createBound(track, path));
  for (const [track, bound] of alone.entries()) {
    if (bound.cost(0, 0) === Infinity) return {...bound.stuck(), track};
  }
  const [only] = alone;
  if (only && isFree(group)) {
    return prefer(only.raises().map((raise) => ({...raise, track: 0})));
  }
  return search();

  function search(): readonly Raise[] | Stuck {
    interface State {
      readonly hop: number;
      readonly at: readonly number[];
      readonly cost: number;
      readonly raise?: Raise;
      readonly parent?: State;
    }
    const queue = new Map<number, State[]>();
    const push = (state: State) => {
      const bound = alone.reduce(
        // Those of whom one cannot go on alone come last; they still tell how far the group gets.
        (sum, {cost}, track) => sum + Math.min(cost(state.hop, state.at[track] ?? 0), HOPELESS),
        0,
      );
      const total = state.cost + bound * RAISE;
      const states = queue.get(total);
      if (states) states.push(state);
      else queue.set(total, [state]);
    };
    const seen = new Set<string>();
    let looked = 0;
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
      let must: readonly number[] = [];
      for (; hop < last; hop++) {
        must = misfitsAt(hop, at);
        if (must.length > 0) break;
      }
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
      const [track = 0] = must;
      if (hop > furthest.reached) {
        furthest = {reached: hop, track, place: at[track] ?? 0, at};
      }
      // Last in, first out: what must be raised before what might be, and the newest first.
      const all = moves(group, path[hop] as Release, at);
      looked += all.length;
      if (looked > MAX_MOVES) return {...furthest, limit: true};
      const isMust = (move: Move) => must.includes(move.track);
      for (const move of [...all.filter((each) => !isMust(each)), ...all.filter(isMust)]) {
        push({
          hop,
          at: replaced(at, move.track, move.to),
          cost: cost + RAISE + Number(!isMust(move)),
          raise: {hop, ...move},
          parent: state,
        });
      }
    }
    return furthest;
  }

  function misfitsAt(hop: number, at: readonly number[]): number[] {
    return misfits(group, path[hop] as Release, path[hop + 1] as Release, at);
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
            (isFree(group) || isPossible(replaced(chosen, index, {...raise, to})))),
      );
      return replaced(chosen, index, {...raise, to: best ?? raise.to});
    }, raises);
  }

  function isPossible(raises: readonly Raise[]): boolean {
    const at = group.map(() => 0);
    for (let hop = 0; hop < last; hop++) {
      for (const raise of raises) {
        if (raise.hop !== hop) continue;
        if (
          raise.to <= (at[raise.track] ?? 0) ||
          !isAllowed(group, path[hop] as Release, raise, at)
        )
          return false;
        at[raise.track] = raise.to;
      }
      if (misfitsAt(hop, at).length > 0) return false;
    }
    return true;
  }
}
