import {isNumbered, parseVersion} from '../../version/index.js';
import {isAskedFor, OTHERS, ownData, type CompatData, type Release} from '../model.js';
import {releaseOf} from '../release-of.js';
import {describeHops, openCheck, type ReckonedStack} from './describe.js';
import {linesBetween} from './lines.js';
import {createTrack, type Track} from './track.js';
import type {Plan, PlanRequest} from './types.js';
import {findWay} from './way.js';

export type {
  Block,
  Check,
  DependencyUpgrade,
  Hop,
  HopNote,
  HopStep,
  Need,
  Plan,
  PlanRequest,
} from './types.js';

/**
 * Plans the way from one release to a later one: hops of the product, and the
 * dependency upgrades that go before each.
 *
 * - Hops: as few as `policy.maxHop` and the ranges allow, the long ones first.
 *   Releases in development are no stops on the way, and are not counted.
 * - Dependencies: raised only before a hop whose release needs it, as few
 *   times over the whole way as those hops allow; to a version the data knows
 *   (see {@link knownVersions}). Of those that serve as long, the oldest; releases of the
 *   dependency's own data before versions that only ranges name. Only where there is no other way,
 *   a line of which some versions have a known issue. Nothing is ever lowered. After the raises both the release still running and the next
 *   one accept what is there; only what the reader runs against the first
 *   release's word already may stay, if the next release accepts it.
 * - A dependency whose own data is in `products` is raised no further at once than its
 *   own `maxHop`, and no raise breaks what two dependencies are known to ask
 *   of each other.
 * - Of any other, the `maxHop` in the data says how many minor versions it is raised at once; steps
 *   between are lines (`1.30`). Who runs what the first release does not go with takes the steps to
 *   what it does. Without a `maxHop`, beyond the next minor version the distance is to be checked.
 * - What the reader runs and the first release is known not to go with is in `misfits`, be there a way
 *   or not.
 * - What nobody can tell neither blocks a plan nor passes in silence: it is in `checks`.
 *
 * Bundled dependencies have no say. Never throws.
 */
export function plan(data: CompatData, request: PlanRequest): Plan {
  const from = findRelease(data, request.from);
  const to = findRelease(data, request.to);
  if (!from) return unknown('from', request.from);
  if (!to) return unknown('to', request.to);
  const lines = linesBetween(data, from, to);
  if (!lines) {
    return {hops: [], blocked: {because: 'downgrade', from: from.line, to: to.line}};
  }

  const stack = readStack(data, request);
  const misfits = stack.tracks
    .filter((track) => track.judge(from, 0).verdict === 'does-not-fit')
    .map((track) => openCheck(track, 0, from));
  const found = from === to ? {hops: []} : planUp(data, request, lines, stack);
  return misfits.length > 0 ? {...found, misfits} : found;
}

/** The way up, where there is something to go. */
function planUp(
  data: CompatData,
  request: PlanRequest,
  lines: readonly Release[],
  stack: ReckonedStack,
): Plan {
  const longest = data.policy?.maxHop ?? lines.length;
  const planWith = (tracks: readonly Track[]): Plan => {
    const way = findWay(lines, groupsOf(tracks), longest);
    return 'because' in way
      ? {hops: [], blocked: way}
      : {hops: describeHops(data, request, {...stack, tracks}, way)};
  };
  const found = planWith(stack.tracks);
  return found.blocked && lines.some(hasIssue)
    ? planWith(stack.tracks.map((track) => ({...track, acceptedBy: track.acceptedInPartBy})))
    : found;
}

function hasIssue({requires}: Release): boolean {
  return Object.values(requires).some((all) => all.some(({claim}) => claim === 'known-issue'));
}

function findRelease(data: CompatData, text: unknown): Release | null {
  const release = typeof text === 'string' ? releaseOf(data, text) : null;
  return release?.line === OTHERS ? null : release;
}

function unknown(which: 'from' | 'to', text: unknown): Plan {
  return {
    hops: [],
    blocked: {because: 'unknown-release', which, text: typeof text === 'string' ? text : ''},
  };
}

/** What the reader runs: dependencies with a version to reckon with, and the others. */
function readStack(data: CompatData, {stack, pinned, products = {}}: PlanRequest): ReckonedStack {
  const asked = data.dependencies.filter(isAskedFor);
  const typed = new Map(
    asked.flatMap(({id}) => {
      const text = stack && Object.hasOwn(stack, id) ? typedText(stack[id]) : '';
      return text === '' ? [] : [[id, text] as const];
    }),
  );
  const tracks: Track[] = [];
  const unread = new Map<string, string>();
  for (const [id, text] of typed) {
    const version = typeof stack?.[id] === 'string' ? parseVersion(text) : null;
    if (!isNumbered(version)) {
      unread.set(id, text);
      continue;
    }
    const sources = [
      data,
      ...Array.from(typed.keys()).flatMap((other) => ownData(products, other) ?? []),
    ];
    tracks.push(createTrack(id, version, pinned?.includes(id) ?? false, sources, products));
  }
  return {tracks, unread, unsaid: asked.map(({id}) => id).filter((id) => !typed.has(id))};
}

/** A number, from plain JavaScript, is no version: 1.30 has become 1.3 by now. */
function typedText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** Dependencies of which one asks for the other belong together. */
function groupsOf(tracks: readonly Track[]): Track[][] {
  return tracks.reduce<Track[][]>((groups, track) => {
    const joined = groups.filter((group) =>
      group.some((other) => track.asks.has(other.id) || other.asks.has(track.id)),
    );
    return [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), track]];
  }, []);
}
