import {intersect} from '../../version/interval.js';
import {isOneVersion, isSameVersion, parseVersion, satisfies} from '../../version/index.js';
import {createApiComparison} from '../api-changes.js';
import {judge} from '../fit.js';
import {
  isAskedFor,
  releaseValue,
  requirementsOf,
  type CompatData,
  type Release,
  type Requirement,
} from '../model.js';
import {fillCommand, selectionKey, type SelectedVersions} from '../placeholders.js';
import {installedWith} from '../shipped.js';
import {fittingVersion} from '../version-to-install.js';
import {hasNoSay} from './company.js';
import {textAt, type Track} from './track.js';
import type {Check, DependencyUpgrade, Hop, HopNote, HopStep, Need, PlanRequest} from './types.js';
import type {Upgrade, Way} from './way.js';

/** What the reader runs, as far as it can be reckoned with. */
export interface ReckonedStack {
  readonly tracks: readonly Track[];
  /** Dependency id → what was typed, where that is no version with numbers. */
  readonly unread: ReadonlyMap<string, string>;
  /** Ids of the dependencies of which the reader has said nothing. */
  readonly unsaid: readonly string[];
}

/** Says what each hop of a way takes. */
export function describeHops(
  data: CompatData,
  request: PlanRequest,
  {tracks, unread, unsaid}: ReckonedStack,
  {path, upgrades}: Way,
): Hop[] {
  const compareApis = createApiComparison(data);
  const places = new Map(tracks.map((track) => [track, 0]));
  const optional = new Set(data.dependencies.flatMap(({id, optional}) => (optional ? id : [])));
  return path.slice(1).map((release, hop) => {
    const running = path[hop] as Release;
    const here = upgrades.filter((each) => each.hop === hop);
    const moves = here.map((each, index) => {
      const isStep = here.slice(index + 1).some(({track}) => track === each.track);
      return move(each, places, isStep ? running : null);
    });
    const versions = new Map(unread);
    for (const [track, place] of places) versions.set(track.id, textAt(track, place));
    const context = {running, release, hop, places, raised: new Set(here.map(({track}) => track))};
    return {
      from: running.line,
      to: release.line,
      dependencies: moves.map(({upgrade}) => upgrade),
      needs: unsaid.flatMap((id) => needOf(id, running, release)),
      checks: [
        ...tracks.flatMap((track) => checkTrack(track, context)),
        ...Array.from(unread).flatMap(([id, text]) => checkUnread(id, text, release)),
        ...unsaid.flatMap((id) => (optional.has(id) ? [] : checkUnsaid(id, release))),
        ...moves.flatMap(({checks}) => checks),
        ...tracks.flatMap((track) => checkCompany(track, tracks, context)),
      ],
      steps: stepsOf(data, request, hop, path, versions),
      apis: compareApis(running.line, release.line),
      notes: notesOf(data, release),
    };
  });
}

interface HopContext {
  readonly running: Release;
  readonly release: Release;
  readonly hop: number;
  /** Of each dependency after its upgrades. */
  readonly places: ReadonlyMap<Track, number>;
  readonly raised: ReadonlySet<Track>;
}

/**
 * Moves a dependency on; `checks` where nobody knows whether it may go so far at once, and where it only
 * passes a line of which some versions have an issue with the release still running.
 */
function move(
  upgrade: Upgrade,
  places: Map<Track, number>,
  passedOn: Release | null,
): {readonly upgrade: DependencyUpgrade; readonly checks: readonly Check[]} {
  const {track, to} = upgrade;
  const from = places.get(track) ?? 0;
  places.set(track, to);
  const [id, version] = [track.id, textAt(track, to)];
  const issue = passedOn && openCheck(track, to, passedOn);
  return {
    upgrade: {id, from: textAt(track, from), to: version},
    checks: [
      ...(track.mayGo(from, to) === null
        ? [{id, version, release: version, because: 'hop' as const, requires: []}]
        : []),
      ...(issue?.because === 'known-issue' ? [issue] : []),
    ],
  };
}

function checkTrack(track: Track, {running, release, hop, places, raised}: HopContext): Check[] {
  const place = places.get(track) ?? 0;
  return [running, release].flatMap((each) => {
    if (track.fits(each, place)) return [];
    const {verdict} = track.judge(each, place);
    // What is kept, the release still running has had all along; only the first may not go with it.
    const isNews =
      each === release || raised.has(track) || (hop === 0 && verdict === 'does-not-fit');
    return verdict === 'fits' || !isNews ? [] : openCheck(track, place, each);
  });
}

/** What a release leaves open about the version at a place, or says against it. */
export function openCheck(track: Track, place: number, release: Release): Check {
  const {id} = track;
  return {
    id,
    version: textAt(track, place),
    release: release.line,
    because: track.judge(release, place).because,
    requires: requirementsOf(release, id),
  };
}

function checkUnread(id: string, version: string, release: Release): Check[] {
  const requires = requirementsOf(release, id);
  const {verdict, because} = judge(requires, parseVersion(version));
  if (verdict === 'fits') return [];
  const isSilent = understood(requires).length === 0;
  return [{id, version, release: release.line, because: isSilent ? 'silent' : because, requires}];
}

function checkUnsaid(id: string, release: Release): Check[] {
  const requires = requirementsOf(release, id);
  return understood(requires).length > 0
    ? []
    : [{id, release: release.line, because: 'silent', requires}];
}

/** What a dependency's own data leaves open about the others. */
function checkCompany(track: Track, tracks: readonly Track[], context: HopContext): Check[] {
  const {hop, places, raised} = context;
  if (track.asks.size === 0) return [];
  return tracks.flatMap((other): Check[] => {
    if (other === track || !track.asks.has(other.id)) return [];
    if (hop > 0 && !raised.has(track) && !raised.has(other)) return [];
    const place = places.get(track) ?? 0;
    const at = places.get(other) ?? 0;
    const release = track.own(place);
    const check = {id: other.id, version: textAt(other, at), of: track.id};
    if (!release) {
      return [{...check, release: textAt(track, place), because: 'silent', requires: []}];
    }
    const {verdict, because} = other.judge(release, at);
    return verdict === 'fits' || hasNoSay(release, other.id)
      ? []
      : [{...check, release: release.line, because, requires: requirementsOf(release, other.id)}];
  });
}

function needOf(id: string, running: Release, release: Release): Need[] {
  const [before, requires] = [requirementsOf(running, id), requirementsOf(release, id)];
  // Also an issue is something to look at, be there nothing else.
  if (requires.every(({range}) => range.kind === 'not-stated')) return [];
  return [{id, requires, running: before, conflict: !canMeet(before, requires)}];
}

/** The alternatives that say something; what is not understood does too, to the reader. */
function understood(requires: readonly Requirement[]): readonly Requirement[] {
  return requires.filter(
    ({claim, range}) => claim !== 'known-issue' && range.kind !== 'not-stated',
  );
}

/** Whether one version may be enough for both, as far as is known. */
function canMeet(a: readonly Requirement[], b: readonly Requirement[]): boolean {
  const sides = [a, b].map((requires) => understood(requires).map(({range}) => range));
  const [left = [], right = []] = sides;
  if (
    sides.some(
      (side) =>
        side.length === 0 ||
        side.some(({kind, channels}) => kind === 'text' || channels.length > 0),
    )
  ) {
    return true;
  }
  return left.some((one) =>
    right.some((other) =>
      one.intervals.some((mine) => other.intervals.some((theirs) => intersect(mine, theirs))),
    ),
  );
}

function stepsOf(
  data: CompatData,
  {from, to, values = {}}: PlanRequest,
  hop: number,
  path: readonly Release[],
  versions: ReadonlyMap<string, string>,
): HopStep[] {
  const {product} = data;
  const running = path[hop] as Release;
  const release = path[hop + 1] as Release;
  // The reader may have said which versions of the first and the last line; the others are the data's.
  const before = parseVersion(hop === 0 ? from : (running.version ?? running.line));
  const installed = (hop === 0 && exactText(from)) || running.version;
  const wanted = (hop === path.length - 2 && exactText(to)) || release.version;
  // What a line ships and has goes with its `version`, and maybe with no other.
  const isOwn = !wanted || isSameVersion(wanted, release.version ?? '');
  const shipped: SelectedVersions = isOwn ? installedWith(data, release) : {};
  const known = Object.entries(data.placeholders).flatMap(([name, source]) => {
    if (typeof source === 'string') return [];
    const value =
      'install' in source
        ? (shipped[source.install] ??
          fittingVersion(release, source.install, versions.get(source.install) ?? ''))
        : 'value' in source && isOwn && releaseValue(release, source.value);
    return value ? [[selectionKey(name, source), value]] : [];
  });
  const selection = {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`text:${name}`, value])),
    // A wildcard is no version to install.
    ...Object.fromEntries(Array.from(versions).filter(([, text]) => !/\.[x*]/i.test(text))),
    ...(installed && {[`from:${product.id}`]: installed}),
    ...shipped,
    ...(wanted && {[product.id]: wanted, [`install:${product.id}`]: wanted}),
    ...(Object.fromEntries(known) as SelectedVersions),
  };
  return (release.upgrade?.steps ?? data.upgrade?.steps ?? []).flatMap(
    ({run, from: only, ...step}): HopStep[] => {
      const isMeant = only && before ? satisfies(before, only) : only ? 'unknown' : 'yes';
      if (isMeant === 'no') return [];
      return [
        {
          ...step,
          ...(run !== undefined && {command: fillCommand(run, selection, data)}),
          ...(isMeant === 'unknown' && only && {onlyFrom: only}),
        },
      ];
    },
  );
}

/** A text that is one version of a line, and not the line. */
function exactText(text: string): string | null {
  const version = parseVersion(text);
  return isOneVersion(version) ? version.text : null;
}

function notesOf({dependencies}: CompatData, release: Release): HopNote[] {
  const {upgrade: {notes = [], url} = {}, note} = release;
  return [
    ...notes.map((text): HopNote => ({about: 'upgrade', text})),
    ...(url === undefined ? [] : [{about: 'upgrade' as const, url}]),
    ...(note === undefined ? [] : [{about: 'release' as const, text: note}]),
    ...dependencies
      .filter(isAskedFor)
      .flatMap(({id}) =>
        requirementsOf(release, id).flatMap(({note: text, source}): HopNote[] =>
          text === undefined
            ? []
            : [{about: 'requirement', id, text, ...(source !== undefined && {url: source})}],
        ),
      ),
  ];
}
