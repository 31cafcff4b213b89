import {mkdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {measureProcess} from './measure-process.js';
import {median} from './median.js';
import {packageSeconds} from './profile-share.js';
import {VARIANTS, writeSite} from './site.js';

const LIB = fileURLToPath(new URL('../lib/', import.meta.url));
const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/**
 * @typedef {object} Row One line of the table.
 * @property {number} pages
 * @property {string} bundler
 * @property {number} helmPercent
 * @property {string} cache
 * @property {string} site
 * @property {number} cpuSeconds Median.
 * @property {number} peakMB Median.
 * @property {string} cpuOverBare Median of the ratios of neighbours.
 * @property {string} memoryOverBare
 * @property {string} [ownCode] Of a profiled build: the part of its CPU time that our code takes.
 * @property {{cpuSeconds: number, seconds: number, peakMB: number}[]} runs
 */

/**
 * Builds the same pages as several sites, again and again in turn: what the machine does besides
 * falls on all of them.
 *
 * @param {{folder: string, pages: number, helmPercent: number, bundler: string, caches: readonly string[], runs: number, profiles: string | null}} options
 * `profiles`: folder for CPU profiles of the builds; null: none are made.
 * @returns {Promise<Row[]>}
 */
export async function measureBuilds({folder, pages, helmPercent, bundler, caches, runs, profiles}) {
  rmSync(folder, {recursive: true, force: true});
  if (profiles !== null) rmSync(profiles, {recursive: true, force: true});
  for (const variant of VARIANTS) {
    writeSite(path.join(folder, variant), {variant, bundler, pages, helmPercent});
  }
  /** @type {Record<string, Row['runs']>} */
  const measured = {};
  for (let run = 0; run < runs; run += 1) {
    // The first of a round may find the machine warmer or colder than the others.
    const order = run % 2 === 0 ? VARIANTS : VARIANTS.toReversed();
    for (const cache of ['cold', 'warm']) {
      if (cache === 'warm' && !caches.includes('warm')) continue;
      for (const variant of order) {
        const nodeOptions =
          profiles === null
            ? []
            : ['--cpu-prof', `--cpu-prof-dir=${path.join(profiles, cache, variant)}`];
        const built = await build(path.join(folder, variant), cache, nodeOptions);
        (measured[`${cache} ${variant}`] ??= []).push(built);
      }
    }
  }
  return caches.flatMap((cache) =>
    VARIANTS.map((variant) => {
      const own = measured[`${cache} ${variant}`] ?? [];
      const bare = measured[`${cache} bare`] ?? [];
      /** @param {'cpuSeconds' | 'peakMB'} what */
      const ratio = (what) => median(own.map((one, run) => one[what] / (bare[run]?.[what] ?? NaN)));
      return {
        pages,
        bundler,
        helmPercent,
        cache,
        site: variant,
        cpuSeconds: Math.round(median(own.map(({cpuSeconds}) => cpuSeconds)) * 10) / 10,
        peakMB: median(own.map(({peakMB}) => peakMB)),
        cpuOverBare: percent(ratio('cpuSeconds')),
        memoryOverBare: percent(ratio('peakMB')),
        ...(profiles !== null && {
          ownCode: ownCode(path.join(profiles, cache, variant), own),
        }),
        runs: own,
      };
    }),
  );
}

/**
 * @param {string} profiles Of all runs.
 * @param {Row['runs']} runs
 */
function ownCode(profiles, runs) {
  const seconds = packageSeconds(profiles, LIB);
  const all = runs.reduce((sum, {cpuSeconds}) => sum + cpuSeconds, 0);
  return `${(seconds / runs.length).toFixed(2)} s, ${((seconds / all) * 100).toFixed(1)} %`;
}

/** @param {number} ratio */
function percent(ratio) {
  return `${((ratio - 1) * 100).toFixed(1)} %`;
}

/**
 * @param {string} site
 * @param {string} cache `cold`: as on a machine that has never built a site; `warm` finds what an earlier build left.
 * @param {string[]} nodeOptions
 */
async function build(site, cache, nodeOptions) {
  // There jiti keeps what it has compiled of configurations and plugins.
  const TMPDIR = path.join(site, 'tmp');
  if (cache === 'cold') {
    for (const left of ['.docusaurus', 'node_modules/.cache', 'build', 'tmp']) {
      rmSync(path.join(site, left), {recursive: true, force: true});
    }
    mkdirSync(TMPDIR);
  }
  const {exitCode, output, cpuSeconds, seconds, peakMB} = await measureProcess(
    [docusaurus, 'build'],
    {cwd: site, nodeOptions, env: {TMPDIR}},
  );
  if (exitCode !== 0) throw new Error(`${site} does not build:\n${output}`);
  return {cpuSeconds, seconds, peakMB};
}
