import type {CompatData} from '../../compat/index.js';
import {quote} from '../../data/wording.js';
import type {ChartCommand} from '../../helm/read-commands.js';
import {chartSteps, fillDefaults, nameIn, productsWithChart, readChart} from '../charts.js';
import type {PageRule} from './rule.js';

export const commandChartDiffers: PageRule = {
  code: 'command-chart-differs',
  describe: 'A helm command takes a chart from elsewhere than the upgrade steps.',
  check(page, site) {
    return page.commands.flatMap(({silence, ...command}) => {
      const reference = readChart(command.chart.value);
      if (!reference) return [];
      const known = productsWithChart(reference, page.products, site.products);
      // Another chart under the name of a release is for the page's own products to judge.
      const judges = known.length > 0 ? known : page.products;
      const expected = judges.map((data) => expectedChart(command, data));
      const [chart] = expected;
      if (!chart || expected.includes(null)) return [];
      return {
        offset: command.chart.offset,
        silence,
        message: `${quote(command.chart.value)} stands here, and ${quote(chart)} in the upgrade steps`,
        tip: 'Correct the command or the steps',
      };
    });
  },
};

/** The chart of the upgrade steps that a command surely means and does not name, or `null`. */
function expectedChart({chart, release}: ChartCommand, data: CompatData): string | null {
  const reference = readChart(fillDefaults(chart.value, data));
  if (!reference) return null;
  const steps = chartSteps(data);
  const same = steps.filter((step) => step.chart.name === reference.name);
  const name = release && nameIn(fillDefaults(release.value, data));
  const named = name === null ? [] : steps.filter((step) => step.release === name);
  // A release is upgraded with its own chart.
  const [wanted] = named;
  if (wanted && named.every((step) => step.chart.name !== reference.name)) return wanted.text;
  // What the alias of a repository stands for, only its user knows.
  const {repository} = reference;
  const others = same.filter((step) => step.chart.repository !== repository);
  const differs = repository !== null && others.length === same.length;
  return differs && same.every((step) => step.chart.repository) ? (same[0]?.text ?? null) : null;
}
