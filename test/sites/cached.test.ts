import {cp, mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {codeOf, repaired, textOf} from './checks.js';
import {createSite, type Bundling, type Environment, type Site} from './create-site.js';

const PAGE = 'docs/compatibility';
const PACKAGE = 'node_modules/docusaurus-plugin-compat-matrix';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Gives the site a copy of the package, which a test may change. */
async function copyPackage({directory}: Site): Promise<void> {
  await mkdir(join(directory, PACKAGE), {recursive: true});
  for (const name of ['lib', 'locales', 'package.json', 'theme']) {
    await cp(join(root, name), join(directory, PACKAGE, name), {recursive: true});
  }
}

/** Builds, and tells which pages of docs were processed rather than taken from a cache. */
async function build(site: Site, env?: Environment): Promise<string[]> {
  await rm(join(site.directory, 'processed.log'), {force: true});
  const {exitCode, output} = await site.run(['build'], env);
  expect(exitCode, output).toBe(0);
  const log = await site.read('processed.log').catch(() => '');
  return [...new Set(log.split('\n').filter(Boolean))].sort();
}

const ALL = ['docs/compatibility.mdx', 'docs/other.mdx'];

describe.each<Bundling>(['webpack', 'rspack'])('the cache of %s', (bundling) => {
  test('answers what stayed the same, and nothing else', async () => {
    const site = await createSite('cached', bundling);
    await copyPackage(site);
    expect(await build(site)).toEqual(ALL);
    // All of `future.faster` comes with Rspack here, and what client and server compilers share with it.
    const log = await site.read('processed.log');
    expect(log.trim().split('\n')).toHaveLength(ALL.length * (bundling === 'rspack' ? 1 : 2));

    // A version in the data concerns no page's source.
    await site.edit('compat.yaml', 'v1.1.3', 'v1.1.4');
    expect(await build(site)).toEqual([]);
    expect(await codeOf(site, PAGE)).toEqual([repaired('upgrade kite', 'v1.1.4')]);

    // A placeholder's name does.
    await site.edit('compat.yaml', 'NEW_VERSION', 'OTHER_VERSION');
    expect(await build(site)).toEqual(ALL);
    expect(await codeOf(site, PAGE)).toEqual([repaired('upgrade kite', '<NEW_VERSION>')]);

    // And so does an option.
    expect(await build(site, {REPAIR: 'off'})).toEqual(ALL);
    expect((await codeOf(site, PAGE))[0]).toContain('kite-system < NEW_VERSION > -n');

    // Another version of the package may process pages and show components differently.
    await site.edit(`${PACKAGE}/package.json`, '"version": "', '"version": "9');
    await site.edit(`${PACKAGE}/lib/theme/CompatMatrix/Files/index.js`, 'Use this', 'Take this');
    expect(await build(site, {REPAIR: 'off'})).toEqual(ALL);
    expect(await textOf(site, PAGE)).toContain('Take this data');
  });
});
