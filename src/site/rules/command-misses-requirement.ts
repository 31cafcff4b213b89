import {
  parseVersion,
  releaseOfDocsVersion,
  satisfies,
  type CompatData,
} from '../../compat/index.js';
import {isShipped} from '../../compat/shipped.js';
import {quote} from '../../data/wording.js';
import {detectedCharts, fillDefaults, readChart} from '../charts.js';
import {statedRange} from '../stated-range.js';
import type {PageRule} from './rule.js';

export const commandMissesRequirement: PageRule = {
  code: 'command-misses-requirement',
  describe:
    'A helm command installs a dependency in a version that the release of its docs version does not take.',
  check({commands, products, docsVersion}) {
    return commands.flatMap(({chart, version, silence}) => {
      const reference = readChart(chart.value);
      if (!reference || !version) return [];
      const faults = products
        .filter((data) => dependencyOf(reference.name, data))
        .map((data) =>
          faultOf(version.value, {data, chart: reference.name, docs: docsVersion.name}),
        );
      const [fault] = faults;
      if (!fault || faults.includes(null)) return [];
      return {
        offset: version.offset,
        silence,
        message: `${quote(version.value)} of ${reference.name} ${fault}`,
        tip: 'Correct the version or the data',
      };
    });
  },
};

/** What the product ships is no requirement: of its own chart a line has many versions. */
function dependencyOf(chart: string, {product, dependencies}: CompatData) {
  return dependencies.find(
    (dependency) => !isShipped(dependency, product) && detectedCharts(dependency).includes(chart),
  );
}

/** Why a version does not go with the release of a docs version, or `null`. */
function faultOf(
  value: string,
  {data, chart, docs}: {readonly data: CompatData; readonly chart: string; readonly docs: string},
): string | null {
  const version = parseVersion(fillDefaults(value, data));
  const release = releaseOfDocsVersion(data, docs);
  const dependency = dependencyOf(chart, data);
  const stated = release && dependency ? statedRange(release, dependency.id) : null;
  if (!version || !release || !dependency || !stated) return null;
  if (satisfies(version, stated.range) !== 'no') return null;
  return `is installed here, and ${release.line} takes ${dependency.name} ${quote(stated.text)}`;
}
