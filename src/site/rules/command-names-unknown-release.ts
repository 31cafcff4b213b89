import {
  compareVersions,
  newestRelease,
  parseVersion,
  type CompatData,
  type Dependency,
  type Version,
} from '../../compat/index.js';
import {installedWith, isShipped} from '../../compat/shipped.js';
import {quote} from '../../data/wording.js';
import {isOneVersion} from '../../version/index.js';
import {
  detectedCharts,
  fillDefaults,
  isOfDependency,
  productsWithChart,
  readChart,
} from '../charts.js';
import {standingOf} from '../standing.js';
import type {PageRule} from './rule.js';

export const commandNamesUnknownRelease: PageRule = {
  code: 'command-names-unknown-release',
  describe: 'A helm command installs a version of the product that is no release of the data.',
  check(page, site) {
    return page.commands.flatMap(({chart, version, silence}) => {
      const reference = readChart(chart.value);
      if (!reference || !version) return [];
      const products = productsWithChart(reference, page.products, site.products).filter(
        (data) => !isOfDependency(reference.name, data),
      );
      const faults = products.map((data) => {
        const number = parseVersion(fillDefaults(version.value, data));
        const own = ownChart(data, reference.name);
        return number && (own ? faultOfChart(number, own, data) : faultOf(number, data));
      });
      const [fault] = faults;
      if (!fault || faults.includes(null)) return [];
      return {
        offset: version.offset,
        silence,
        message: `${quote(version.value)} of ${reference.name} ${fault}`,
        tip: 'Add the release to the data, correct the version, or write a placeholder that readers fill',
      };
    });
  },
};

/** The chart that the product ships under numbers of its own. */
function ownChart({product, dependencies}: CompatData, chart: string): Dependency | undefined {
  return dependencies.find(
    (dependency) => isShipped(dependency, product) && detectedCharts(dependency).includes(chart),
  );
}

/** Of such a chart the data names one version for each line: only what is newer than all is surely none. */
function faultOfChart(version: Version, {id, name}: Dependency, data: CompatData): string | null {
  const [newest] = data.releases
    .flatMap((release) => parseVersion(installedWith(data, release)[id] ?? '') ?? [])
    .sort((a, b) => compareVersions(b, a));
  return newest && isOneVersion(version) && compareVersions(version, newest) > 0
    ? `is newer than ${quote(newest.text)}, the newest ${name} in the data`
    : null;
}

/** Why a version is surely no release, or `null`. */
function faultOf(version: Version, data: CompatData): string | null {
  // What comes before a release is in no table of releases.
  if (version.prerelease.length > 0) return null;
  const standing = standingOf(data, version);
  switch (standing.kind) {
    case 'newer': {
      const newest = newestRelease(data) ?? standing.release;
      return `is newer than ${quote(newest.line)}, the newest release in the data`;
    }
    case 'patch':
      return standing.newer && standing.release.version !== undefined
        ? `is newer than ${quote(standing.release.version)}, the newest of ${standing.release.line} in the data`
        : null;
    case 'gap': {
      // Where others are not listed, nobody said that there are none.
      const listed = !data.releases.some(({line}) => line === 'others');
      return listed ? 'is no release of the data' : null;
    }
    default:
      return null;
  }
}
