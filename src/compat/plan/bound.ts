import type {Release} from '../model.js';
import type {Track} from './track.js';

/** A dependency on its own, along a path of releases; how far it may go at once is left aside. */
export interface Bound {
  /** Fewest raises from a place of the path to its end; infinite: none do. */
  readonly cost: (hop: number, place: number) => number;
  /** The raises behind `cost(0, 0)`: before which hop, and to which place. */
  readonly raises: () => {readonly hop: number; readonly to: number}[];
  /** Where it comes to an end when the cost is infinite. */
  readonly stuck: () => {readonly reached: number; readonly place: number};
}

/** Solves one dependency by dynamic programming over (release, version). */
export function createBound({versions, acceptedBy}: Track, path: readonly Release[]): Bound {
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
      const raises: {hop: number; to: number}[] = [];
      let place = 0;
      for (let hop = walk(0, place); hop < last; hop = walk(hop + 1, place)) {
        place = choose(hop, place).to;
        raises.push({hop, to: place});
      }
      return raises;
    },
    stuck: () => furthest,
  };
}
