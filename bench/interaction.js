// What a reader waits for on a large matrix: milliseconds of scripting per interaction, in Chromium.
//
//   npm run bench:interaction
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {serveFolder} from '../scripts/adopt/static-server.js';
import {ensureChromium, launchOptions} from '../test/e2e/chromium.js';
import {measureProcess} from './measure-process.js';
import {median} from './median.js';

const {values} = parseArgs({
  options: {
    releases: {type: 'string', default: '500'},
    dependencies: {type: 'string', default: '20'},
    times: {type: 'string', default: '9'},
  },
});
const releases = Number(values.releases);
const dependencies = Number(values.dependencies);
const times = Number(values.times);
const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').ElementHandle<SVGElement | HTMLElement>} Control */
/** @typedef {[name: string, find: (page: Page) => import('@playwright/test').Locator, act: (control: Control, round: number) => Promise<unknown>]} Interaction */

/** @type {Interaction} */
const typeVersion = [
  'type a version',
  (page) => page.locator('main').getByLabel('Dependency 1', {exact: true}).first(),
  // One key after the other costs as much as the last of them: all at once is what counts.
  (control, round) => control.fill(`1.${20 + round}`),
];

/**
 * @param {string} name
 * @returns {Interaction}
 */
const choose = (name) => [
  name,
  (page) => page.locator('main').locator('select').first(),
  (control, round) => control.selectOption({index: 2 + round}),
];

/**
 * What a page shows, and what a reader does with it.
 *
 * @type {Record<string, {use: string, list: Interaction[]}>}
 */
const pages = {
  matrix: {use: '<CompatMatrix />', list: [typeVersion, choose('choose a release')]},
  check: {use: '<StackCheck />', list: [typeVersion]},
  overview: {use: '<UpgradePlan />', list: [typeVersion]},
  plan: {use: '<UpgradePlan from="v1.1.x" />', list: [choose('choose a start'), typeVersion]},
};

const site = path.resolve('test/.tmp/bench-interaction');
rmSync(site, {recursive: true, force: true});
writeSite();
const {exitCode, output} = await measureProcess([docusaurus, 'build'], {cwd: site});
if (exitCode !== 0) throw new Error(`The site does not build:\n${output}`);
const {origin, close} = await serveFolder(path.join(site, 'build'), '/');
try {
  console.log(`\nScripting per interaction, ${releases} releases × ${dependencies} dependencies`);
  const rows = await measure();
  console.table(rows);
  writeFileSync(path.join(site, 'result.json'), JSON.stringify(rows, null, 2));
} finally {
  close();
}

async function measure() {
  const browser = await chromium.launch(launchOptions(ensureChromium().path));
  const rows = [];
  for (const [slug, {use, list}] of Object.entries(pages)) {
    for (const [name, find, act] of list) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${slug}`, {waitUntil: 'networkidle'});
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const scripting = async () => {
        const {metrics} = await session.send('Performance.getMetrics');
        return (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0) * 1000;
      };
      // To find it among thousands of cells takes scripting of the test's own.
      const control = /** @type {Control} */ (await find(page).elementHandle());
      await control.waitForElementState('enabled');
      const samples = [];
      // The first round warms up what the browser compiles.
      for (let round = 0; round <= times; round += 1) {
        const before = await scripting();
        await act(control, round);
        // A field waits for the next key before it counts; answers may lag behind it.
        await page.waitForTimeout(700);
        if (round > 0) samples.push((await scripting()) - before);
      }
      rows.push({
        page: use,
        interaction: name,
        'median ms': round(median(samples)),
        'worst ms': round(Math.max(...samples)),
      });
      await page.close();
    }
  }
  await browser.close();
  return rows;
}

/** @param {number} milliseconds */
function round(milliseconds) {
  return Math.round(milliseconds * 10) / 10;
}

function writeSite() {
  mkdirSync(path.join(site, 'docs'), {recursive: true});
  writeFileSync(path.join(site, 'package.json'), '{}\n');
  writeFileSync(
    path.join(site, 'docusaurus.config.js'),
    `module.exports = {
  title: 'Bench', url: 'https://example.com', baseUrl: '/', onBrokenLinks: 'ignore',
  future: {v4: true},
  plugins: [['docusaurus-plugin-compat-matrix', {exports: []}]],
  presets: [['classic', {blog: false, docs: {routeBasePath: '/'}}]],
};
`,
  );
  const ids = Array.from({length: dependencies}, (_, index) => `dependency-${index + 1}`);
  const lines = Array.from({length: releases}, (_, index) => releases - index);
  writeFileSync(
    path.join(site, 'compat.yaml'),
    [
      'product: {id: web, name: Web}',
      'dependencies:',
      ...ids.map((id, index) => `  - {id: ${id}, name: Dependency ${index + 1}}`),
      // Every release is supported still, and only dates and policy say so.
      `policy: {maxHop: 50, supportedReleases: ${releases}}`,
      'releases:',
      ...lines.map((line) => {
        const requires = ids.map((id, index) => `${id}: 1.${10 + ((line + index) % 40)}+`);
        const month = 12 * 2020 - releases + line;
        const released = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
        return `  - {line: v1.${line}.x, version: v1.${line}.0, released: ${released}, requires: {${requires.join(', ')}}}`;
      }),
      'upgrade: {steps: [{title: Upgrade, run: helm upgrade web oci://example.com/web --version <VERSION>}]}',
      'placeholders: {VERSION: web}',
      '',
    ].join('\n'),
  );
  for (const [slug, {use}] of Object.entries(pages)) {
    writeFileSync(
      path.join(site, 'docs', `${slug}.mdx`),
      `---\nslug: /${slug}\n---\n\n# Bench\n\n${use}\n`,
    );
  }
}
