import type {CompatData} from '../../compat/index.js';
import {enumerate, quote} from '../../data/wording.js';
import {chartSteps, fillDefaults, nameIn, productsWithChart, readChart} from '../charts.js';
import type {PageRule} from './rule.js';

export const commandNamespaceDiffers: PageRule = {
  code: 'command-namespace-differs',
  describe: 'A helm command works in another namespace than the upgrade steps.',
  check(page, site) {
    return page.commands.flatMap(({chart, namespace, silence}) => {
      const reference = readChart(chart.value);
      if (!reference || !namespace) return [];
      const expected = productsWithChart(reference, page.products, site.products).map((data) =>
        expectedNamespaces(namespace.value, {data, chart: reference.name}),
      );
      const [namespaces] = expected;
      if (!namespaces || expected.includes(null)) return [];
      return {
        offset: namespace.offset,
        silence,
        message: `${quote(namespace.value)} stands here as namespace of ${reference.name}, and ${enumerate(namespaces)} in the upgrade steps`,
        tip: 'Correct the command or the steps',
      };
    });
  },
};

/** The namespaces of the upgrade steps that a command surely misses, or `null`. */
function expectedNamespaces(
  value: string,
  {data, chart}: {readonly data: CompatData; readonly chart: string},
): string[] | null {
  const name = nameIn(fillDefaults(value, data));
  const steps = chartSteps(data).filter((step) => step.chart.name === chart);
  const namespaces = steps.flatMap(({namespace}) => namespace ?? []);
  // A step without a namespace that is known allows any.
  if (name === null || namespaces.length === 0 || namespaces.length < steps.length) return null;
  return namespaces.includes(name) ? null : [...new Set(namespaces)];
}
