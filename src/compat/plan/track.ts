import {compareVersions, parseVersion, type Version} from '../../version/index.js';
import {judge, type Reason} from '../fit.js';
import {knownVersions} from '../known-versions.js';
import {ownData, requirementsOf, type CompatData, type Release} from '../model.js';
import {releaseOf} from '../release-of.js';
import {isPublished} from '../support.js';
import {compileAcceptance, createCandidate, type Acceptance, type Candidate} from './acceptance.js';
import {minorsApart, minorsUpTo} from './minors.js';

/** What is said about one version of a dependency. */
export type Judgement = Pick<Reason, 'verdict' | 'because' | 'decisive'>;

/** One dependency on its way: the versions it can be at, by their place. */
export interface Track {
  readonly id: string;
  /** What the reader runs, then the known versions after it, oldest first. */
  readonly versions: readonly Version[];
  readonly pinned: boolean;
  /** Places of the versions to raise to, the better first: releases of its own data, then what ranges name. */
  readonly preferred: readonly number[];
  /** Whether a policy says how far one upgrade of it may go. */
  readonly goesByPolicy: boolean;
  /** Whether it may go from one place to a later one at once; `null`: nobody knows, and it is allowed. */
  readonly mayGo: (before: number, after: number) => boolean | null;
  /** What a release says about the version at a place. */
  readonly judge: (release: Release, place: number) => Judgement;
  /** Whether that is a fit. */
  readonly fits: (release: Release, place: number) => boolean;
  /**
   * Whether a release may go with the version at a place. What the reader runs
   * stays unless it is known not to fit; what a plan raises to must be known to
   * fit, unless the release states nothing that is understood.
   */
  readonly acceptedBy: (release: Release) => (place: number) => boolean;
  /** The same, but for a line to raise to it is enough that some of its versions have no known issue. */
  readonly acceptedInPartBy: (release: Release) => (place: number) => boolean;
  /** Ids of the dependencies that its own data asks for. */
  readonly asks: ReadonlySet<string>;
  /** The release of its own data that the version at a place belongs to; `null`: none is known. */
  readonly own: (place: number) => Release | null;
}

/** The version at a place, as it is written. */
export function textAt({versions}: Track, place: number): string {
  return versions[place]?.text ?? '';
}

/** Data does not change, and every key that a reader types asks the same again. */
const acceptances = new WeakMap<Release, Map<string, Acceptance>>();
const known = new WeakMap<CompatData, Map<string, readonly Version[]>>();

function remembered<O extends object, T>(
  memory: WeakMap<O, Map<string, T>>,
  owner: O,
  key: string,
  make: () => T,
): T {
  const ofOwner = memory.get(owner) ?? new Map<string, T>();
  memory.set(owner, ofOwner);
  const value = ofOwner.get(key) ?? make();
  ofOwner.set(key, value);
  return value;
}

function acceptanceOf(release: Release, id: string): Acceptance {
  return remembered(acceptances, release, id, () => compileAcceptance(requirementsOf(release, id)));
}

/** The versions of a dependency that the ranges of data name. */
function namedVersions(data: CompatData, id: string): readonly Version[] {
  return remembered(known, data, id, () => read(knownVersions({products: {}}, data, id)));
}

function read(texts: readonly string[]): Version[] {
  return texts.map(parseVersion).filter((version) => version !== null);
}

/**
 * @param runs the version that the reader runs, with numbers
 * @param sources data whose ranges name versions of the dependency, the product's first
 */
export function createTrack(
  id: string,
  runs: Version,
  pinned: boolean,
  sources: readonly CompatData[],
  products: Readonly<Record<string, CompatData>>,
): Track {
  const data = ownData(products, id);
  const out = (data?.releases ?? []).filter(isPublished);
  const released = new Set(out.flatMap(({version}) => version ?? []));
  const named = sources.flatMap((source) => namedVersions(source, id));
  const unversioned = out.filter(({version}) => version === undefined).map(({line}) => line);
  const all = [...read(Array.from(released)), ...named, ...read(unversioned)];
  const ownHop = data?.policy?.maxHop;
  const maxHop = ownHop ?? sources[0]?.dependencies.find((each) => each.id === id)?.maxHop;
  const isByMinors = maxHop !== ownHop;
  const listed = pinned ? [] : newerThan(runs, all);
  const newer = isByMinors
    ? newerThan(runs, [...listed, ...minorsUpTo([runs, ...listed])])
    : listed;
  const versions = [runs, ...newer];
  const candidates = versions.map(createCandidate);
  const owners = new Map<number, Release | null>();
  return {
    id,
    versions,
    pinned,
    preferred: [
      ...newer.flatMap(({text}, index) => (released.has(text) ? index + 1 : [])),
      ...newer.flatMap(({text}, index) => (released.has(text) ? [] : index + 1)),
    ],
    goesByPolicy: maxHop !== undefined,
    mayGo,
    asks: new Set(out.flatMap(({requires}) => Object.keys(requires))),
    judge: (release, place) => judge(requirementsOf(release, id), versions[place] ?? null),
    fits: (release, place) => acceptanceOf(release, id).fits(candidates[place] as Candidate),
    acceptedBy: accepted('suits'),
    acceptedInPartBy: accepted('suitsInPart'),
    own,
  };

  function mayGo(before: number, after: number): boolean | null {
    const minors = minorsApart(versions[before] as Version, versions[after] as Version);
    const apart = isByMinors ? minors : linesApart(before, after);
    if (apart !== null) return apart <= (maxHop ?? apart);
    // Much software can go no further at once than to the next minor version.
    return (maxHop === undefined && (minors ?? 2) < 2) || null;
  }

  /** How many lines of its own data lie between; of one in development nobody knows. */
  function linesApart(before: number, after: number): number | null {
    const [older = -1, newer = -1] = [before, after].map((place) =>
      out.indexOf(own(place) as Release),
    );
    return newer < 0 || older < newer ? null : older - newer;
  }

  function accepted(raised: 'suits' | 'suitsInPart'): Track['acceptedBy'] {
    return (release) => {
      const acceptance = acceptanceOf(release, id);
      return (place) => acceptance[place === 0 ? 'mayFit' : raised](candidates[place] as Candidate);
    };
  }

  function own(place: number): Release | null {
    const known = owners.get(place);
    if (known !== undefined) return known;
    const release = data ? releaseOf(data, versions[place]?.text ?? '') : null;
    owners.set(place, release);
    return release;
  }
}

/** The versions after one of them, oldest first, each once: of two that mean the same the first counts. */
function newerThan(bottom: Version, versions: readonly Version[]): Version[] {
  return versions
    .filter((version) => version.channel === null && compareVersions(version, bottom) > 0)
    .sort(compareVersions)
    .filter(
      (version, index, sorted) =>
        index === 0 || compareVersions(version, sorted[index - 1] ?? bottom) > 0,
    );
}
