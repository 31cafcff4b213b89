import {compareVersions, isSameVersion, parseVersion, type Interval} from '../version/index.js';
import type {Catalog} from './catalog.js';
import {ownData, requirementsOf, type CompatData} from './model.js';
import {isChoosable} from './names.js';

/** Longest run of minor versions that a closed range is spelled out to. */
const MAX_RUN = 40;

/**
 * The versions of a dependency that the data speaks of, newest first and each once, as it is written
 * first; builds of a branch come last: suggestions for a reader who says what they run.
 *
 * Where the site has the dependency's own data these are its releases; else the ends of the ranges
 * that releases ask for, with the minor versions between two ends.
 */
export function knownVersions(
  {products}: Pick<Catalog, 'products'>,
  data: CompatData,
  dependency: string,
): string[] {
  const released =
    ownData(products, dependency)?.releases.flatMap(({version}) => version ?? []) ?? [];
  const texts = released.length > 0 ? released : versionsInRanges(data, dependency);
  const versions = Array.from(new Set(texts))
    .map(parseVersion)
    .filter((version) => version !== null);
  return versions
    .sort(
      (a, b) => Number(a.channel !== null) - Number(b.channel !== null) || compareVersions(b, a),
    )
    .map(({text}) => text)
    .filter(
      (text, index, sorted) => isChoosable(text) && !isSameVersion(text, sorted[index - 1] ?? ''),
    );
}

function versionsInRanges({releases}: CompatData, dependency: string): string[] {
  return (
    releases
      .flatMap((release) => requirementsOf(release, dependency))
      // `22.04` is no number 22.4, and its ends are kept as numbers.
      .filter(({range}) => range.kind === 'range' && !/(?:^|\D)0\d/.test(range.text))
      .flatMap(({range}) => {
        const prefix = /^[^\d]*v\d/i.test(range.text) ? 'v' : '';
        return [
          ...range.intervals.flatMap(versionsInInterval).map((text) => prefix + text),
          ...range.channels,
        ];
      })
  );
}

function versionsInInterval({lower, upper}: Interval): string[] {
  if (!lower) {
    return upper?.inclusive ? [upper.release.join('.')] : [];
  }
  if (!lower.inclusive) return [];
  const [major = 0, first] = lower.release;
  const last = lastMinor(upper);
  // 1.26 to 1.32 is a run of lines; 1.6.2 to 1.8.0 is not.
  if (
    first === undefined ||
    last === null ||
    upper?.release[0] !== major ||
    last - first > MAX_RUN
  ) {
    return [lower.release.join('.')];
  }
  const later = Array.from(
    {length: Math.max(0, last - first)},
    (_, step) => `${major}.${first + step + 1}`,
  );
  return [lower.release.join('.'), ...later];
}

/** The last minor version below an upper bound: 33 (exclusive) → 32. */
function lastMinor(upper: Interval['upper']): number | null {
  const minor = upper?.release[1];
  if (!upper || minor === undefined) {
    return null;
  }
  const patch = upper.release.slice(2).some((number) => number > 0);
  return upper.inclusive || patch ? minor : minor - 1;
}
