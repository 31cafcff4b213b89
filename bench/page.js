// What readers wait for on the seed page, with the package and as it was in plain Markdown: Chromium, six
// times slower than this machine and on a slow 4G line, medians of loads in turn. And what a table of
// 500 × 20 weighs as static HTML, against the same table in Markdown.
//
//   npm run bench:page
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {chromium} from '@playwright/test';
import {parseData, toMarkdown} from 'docusaurus-plugin-compat-matrix/data';
import {serveFolder} from '../scripts/adopt/static-server.js';
import {ensureChromium, launchOptions} from '../test/e2e/chromium.js';
import {measureProcess} from './measure-process.js';
import {median} from './median.js';

const {values} = parseArgs({
  options: {loads: {type: 'string', default: '9'}, slower: {type: 'string', default: '6'}},
});
const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
const folder = path.resolve('test/.tmp/bench-page');
rmSync(folder, {recursive: true, force: true});

/**
 * As Lighthouse has it: without a line, the first frame and the scripts race for a machine's attention.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const LARGE = matrix(500, 20);
const SEED = readFileSync('example-site/ai-gateway/compatibility.md', 'utf8');
const SEED_DATA = readFileSync('example-site/compat.yaml', 'utf8');
// Each page in a site of its own, for a page loads what it shares with others: the data, and of
// small sites Docusaurus puts all pages into one script.
const sites = {
  seedWithout: await buildSite('seed-without', '', {
    compatibility: SEED.replace('<CompatMatrix />', tableOf(SEED_DATA)),
  }),
  largeWithout: await buildSite('large-without', '', {
    large: `# Large\n\n${markdownOf(LARGE)}`,
  }),
  seed: await buildSite(
    'seed',
    "['docusaurus-plugin-compat-matrix', {data: 'seed.yaml', exports: []}]",
    {compatibility: SEED},
  ),
  large: await buildSite('large', "['docusaurus-plugin-compat-matrix', {data: 'large.yaml'}]", {
    large: '# Large\n\n<CompatMatrix />\n',
  }),
};

const result = {table: weighTables(), loads: await measureLoads()};
console.log('\nStatic HTML of 500 releases × 20 dependencies, bytes');
console.table(result.table);
console.log(`\nSeed page, median of ${values.loads} loads`);
console.table(result.loads);
writeFileSync(path.join(folder, 'result.json'), JSON.stringify(result, null, 2));

function weighTables() {
  const sizes = (/** @type {string} */ site) => {
    const html = readFileSync(path.join(site, 'large/index.html'));
    return {html: html.length, compressed: gzipSync(html).length};
  };
  const [without, withPackage] = [sizes(sites.largeWithout), sizes(sites.large)];
  return {
    'Markdown table': without,
    CompatMatrix: withPackage,
    'more, %': {
      html: percent(withPackage.html / without.html),
      compressed: percent(withPackage.compressed / without.compressed),
    },
  };
}

async function measureLoads() {
  const browser = await chromium.launch(launchOptions(ensureChromium().path));
  /** @type {Record<'seedWithout' | 'seed', Awaited<ReturnType<typeof load>>[]>} */
  const samples = {seedWithout: [], seed: []};
  for (let turn = 0; turn < Number(values.loads); turn += 1) {
    for (const site of /** @type {const} */ (['seedWithout', 'seed'])) {
      samples[site].push(await load(browser, sites[site]));
    }
  }
  await browser.close();
  /** @param {'seedWithout' | 'seed'} site */
  const row = (site) => ({
    'largest contentful paint, ms': Math.round(median(samples[site].map(({paint}) => paint))),
    'total blocking time, ms': Math.round(median(samples[site].map(({blocking}) => blocking))),
    'layout shift': median(samples[site].map(({shift}) => shift)),
  });
  return {without: row('seedWithout'), with: row('seed')};
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 */
async function load(browser, site) {
  const {origin, close} = await serveFolder(site, '/');
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: Number(values.slower)});
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await page.addInitScript(() => {
    const seen = {paint: 0, blocking: 0, shift: 0};
    Object.assign(globalThis, {seen});
    const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ add) => {
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
        type,
        buffered: true,
      });
    };
    observe('largest-contentful-paint', ({startTime}) => (seen.paint = startTime));
    observe('longtask', ({duration}) => (seen.blocking += Math.max(0, duration - 50)));
    observe('layout-shift', ({value}) => (seen.shift += value));
  });
  await page.goto(`${origin}/compatibility/`, {waitUntil: 'networkidle'});
  // A busy machine paints late.
  await page.waitForFunction('seen.paint > 0');
  await page.waitForTimeout(1000);
  const seen = await page.evaluate('seen');
  await context.close();
  close();
  return /** @type {{paint: number, blocking: number, shift: number}} */ (seen);
}

/**
 * @param {string} name
 * @param {string} plugins
 * @param {Record<string, string>} pages
 */
async function buildSite(name, plugins, pages) {
  const site = path.join(folder, name);
  mkdirSync(path.join(site, 'docs'), {recursive: true});
  mkdirSync(path.join(site, 'node_modules'));
  writeFileSync(path.join(site, 'package.json'), '{}\n');
  writeFileSync(
    path.join(site, 'docusaurus.config.js'),
    `module.exports = {
  title: 'Bench', url: 'https://example.com', baseUrl: '/', onBrokenLinks: 'ignore', trailingSlash: true,
  future: {v4: true},
  plugins: [${plugins}],
  presets: [['classic', {blog: false, docs: {routeBasePath: '/'}}]],
};
`,
  );
  writeFileSync(path.join(site, 'seed.yaml'), SEED_DATA);
  writeFileSync(path.join(site, 'large.yaml'), yamlOf('large', LARGE));
  for (const [page, text] of Object.entries(pages)) {
    writeFileSync(path.join(site, 'docs', `${page}.md`), text);
  }
  const {exitCode, output} = await measureProcess([docusaurus, 'build'], {cwd: site});
  if (exitCode !== 0) throw new Error(`The site does not build:\n${output}`);
  return path.join(site, 'build');
}

/**
 * @param {number} releases
 * @param {number} dependencies
 * @returns {string[][]} Rows of ranges, newest release first.
 */
function matrix(releases, dependencies) {
  return Array.from({length: releases}, (_, row) =>
    Array.from(
      {length: dependencies},
      (_unused, column) => `v1.${10 + ((releases - row + column) % 40)}+`,
    ),
  );
}

/** @param {string} yaml */
function tableOf(yaml) {
  const {data} = parseData(yaml, {path: 'seed.yaml'});
  if (!data) throw new Error('The seed data is wrong');
  return toMarkdown(data);
}

/** @param {string[][]} rows */
function markdownOf(rows) {
  const names = rows[0]?.map((_, column) => `Dependency ${column + 1}`) ?? [];
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |\n`;
  const header = ['Web', ...names, 'Support Status'];
  return [
    line(header),
    line(header.map(() => '---')),
    ...rows.map((cells, row) => line([`v1.${rows.length - row}.x`, ...cells, 'Supported'])),
  ].join('');
}

/**
 * @param {string} id
 * @param {string[][]} rows
 */
function yamlOf(id, rows) {
  const names = rows[0]?.map((_, column) => `d${column + 1}`) ?? [];
  return [
    `product: {id: ${id}, name: Web}\ndependencies:\n`,
    ...names.map((name, column) => `  - {id: ${name}, name: Dependency ${column + 1}}\n`),
    'releases:\n',
    ...rows.map((cells, row) => {
      const line = rows.length - row;
      const requires = cells.map((range, column) => `${names[column]}: ${range}`).join(', ');
      return `  - {line: v1.${line}.x, version: v1.${line}.0, status: supported, requires: {${requires}}}\n`;
    }),
  ].join('');
}

/** @param {number} ratio */
function percent(ratio) {
  return Math.round((ratio - 1) * 1000) / 10;
}
