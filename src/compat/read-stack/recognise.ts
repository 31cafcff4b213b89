import {compareNumbers} from '../../version/order.js';
import {parseVersion, type Version} from '../../version/index.js';
import type {CompatData} from '../model.js';
import {detectorOf} from './detection.js';
import type {Installed, StackSource} from './installed.js';

/**
 * Why nobody can tell from a line alone which version runs:
 *
 * - `no-version`: it names none, but a digest, a moving tag such as `latest`, or a range.
 * - `not-deployed`: helm did not bring the release to its end, so the one before may still run.
 * - `kubelet`: it is the version of a node; that of the cluster's API server may be newer by up to
 *   three minor versions. https://kubernetes.io/releases/version-skew-policy/#kubelet
 * - `conflict`: another line, or the chart's other version, says something else.
 */
export type Unclear = 'no-version' | 'not-deployed' | 'kubelet' | 'conflict';

/** A product or dependency recognised in a pasted output. */
export interface Recognised {
  /** Id of the product or dependency. */
  readonly id: string;
  /** As written on the line; `null`: the line names none. */
  readonly version: string | null;
  /** Line of the pasted text, from 1. */
  readonly line: number;
  /** That line, without a terminal's colours. */
  readonly text: string;
  readonly source: StackSource;
  /** Absent: this is what runs. */
  readonly unclear?: Unclear;
}

/**
 * Says which of the things installed are a product or its dependencies, and which of their versions
 * are settled.
 *
 * @param all in any order
 * @param lines that they stand on
 * @param data as for `readStack`, and so are `products`
 */
export function recognise(
  all: readonly Installed[],
  lines: readonly string[],
  data: CompatData,
  products: Readonly<Record<string, CompatData>>,
): Recognised[] {
  const detect = detectorOf(data, products);
  const recognised = all.flatMap((one) => detect(one).map((id) => asRecognised(id, one, lines)));
  const sorted = recognised.sort((a, b) => a.line - b.line);
  return withConflicts(withoutLines(withoutKubelets(distinct(sorted))));
}

function asRecognised(
  id: string,
  {what, version, deployed, line, source}: Installed,
  lines: readonly string[],
): Recognised {
  const text = lines[line - 1] ?? '';
  // A version put together from escapes stands on no line: readers could not check it.
  const parsed = version === null ? null : parseVersion(version);
  const isSaid = parsed && isNumbered(parsed) && (what !== 'image' || !isBuildNumber(parsed));
  const known = version !== null && isSaid === true && text.includes(version);
  const doubt = isKubelet({source}) ? 'kubelet' : deployed ? undefined : 'not-deployed';
  const unclear = known ? doubt : 'no-version';
  return {id, version: known ? version : null, line, text, source, ...(unclear && {unclear})};
}

/** `latest` and `1.7-latest` are names that move on, `v0.0.0-latest` is a version that Helm takes. */
function isNumbered({text, channel}: Version): boolean {
  const [, name] = /^v?\d[^-]*-(.+)$/i.exec(text) ?? [];
  const isMoving = channel === null && name !== undefined && !!parseVersion(name)?.channel;
  return /^v?\d/i.test(text) && !isMoving;
}

/** A tag such as `57`, `20260101`, `2026-01-01` or `2026.01.01` counts builds or days. */
function isBuildNumber({text, release, channel}: Version): boolean {
  return channel === null && (release.length < 2 || /^\d{4}\.[01]\d\.[0-3]\d$/.test(text));
}

function distinct(all: readonly Recognised[]): Recognised[] {
  const first = new Map<string, Recognised>();
  for (const one of all) {
    const key = `${one.id} ${one.unclear ?? ''} ${identity(one.version)}`;
    if (!first.has(key)) first.set(key, one);
  }
  return Array.from(first.values());
}

function isKubelet({source}: Pick<Recognised, 'source'>): boolean {
  return source === 'kubectl-nodes';
}

/** Leaves out all kubelets but the newest, and that one too where a server's version is as new. */
function withoutKubelets(all: readonly Recognised[]): readonly Recognised[] {
  const numbers = ({version}: Recognised) => parseVersion(version ?? '')?.release ?? [];
  const [newest] = all
    .filter((one) => isKubelet(one) || one.source === 'kubectl-version')
    .sort((a, b) => compareNumbers(numbers(b), numbers(a)) || +isKubelet(a) - +isKubelet(b));
  return all.filter((one) => !isKubelet(one) || one.line === newest?.line);
}

/** Leaves out the lines (`v1.7`) of which another text names the version: they agree. */
function withoutLines(all: readonly Recognised[]): readonly Recognised[] {
  const held = new Set<string>();
  const settled = ({unclear, version}: Recognised) =>
    unclear ? null : parseVersion(version ?? '');
  for (const one of all) {
    const {release = [], prerelease = []} = settled(one) ?? {};
    for (let length = 1; length < release.length && prerelease.length === 0; length++) {
      held.add([one.id, ...release.slice(0, length)].join(' '));
    }
  }
  return all.filter((one) => {
    const version = settled(one);
    return !version?.line || !held.has([one.id, ...version.release].join(' '));
  });
}

function withConflicts(all: readonly Recognised[]): Recognised[] {
  const count = new Map<string, number>();
  for (const {id, unclear} of all) if (!unclear) count.set(id, (count.get(id) ?? 0) + 1);
  return all.map((one) =>
    one.unclear || (count.get(one.id) ?? 0) < 2 ? one : {...one, unclear: 'conflict'},
  );
}

/** The same for `v1.6.2` and `1.6.2`, and for two builds of one version. */
function identity(text: string | null): string {
  const version = text === null ? null : parseVersion(text);
  return JSON.stringify(version, ['release', 'line', 'prerelease', 'channel']);
}
