import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {buildSite} from '../../../scripts/adopt/build-site.js';
import {temporaryDirectory} from '../../temporary-directory.js';

/** Builds a site whose Docusaurus does what a script says, in the folder `out`. */
async function build(script: string) {
  const core = 'node_modules/@docusaurus/core';
  const site = await temporaryDirectory({
    'package.json': '{}',
    [`${core}/package.json`]: '{}',
    [`${core}/bin/docusaurus.mjs`]: `
      import {mkdirSync} from 'node:fs';
      const out = process.argv[process.argv.indexOf('--out-dir') + 1];
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      const say = (text) => console.log('[SUCCESS] ' + text);
      ${script}`,
  });
  const outDir = join(site, 'out');
  const built = await buildSite(site, {
    config: 'docusaurus.config.js',
    outDir,
    locales: [],
    silentSeconds: 0.3,
  });
  return {...built, site, outDir};
}

test('a locale that takes its time after another one is waited for', async () => {
  const {outDir} = await build(`
    mkdirSync(out);
    say('Generated static files in "build".');
    await wait(1000);
    mkdirSync(out + '/fa');
    say('Generated static files in "build/fa".');
    say('Use \\x1b[36m\`npm run serve\`\\x1b[39m command to test your build locally.');`);
  expect(existsSync(join(outDir, 'fa'))).toBe(true);
});

test('a build that is done, but does not end, is ended', async () => {
  const {wasEnded, exitCode, outDir} = await build(`
    mkdirSync(out);
    say('Generated static files in "build".');
    say('Use \\x1b[36m\`npm run serve\`\\x1b[39m command to test your build locally.');
    await wait(30_000);`);
  expect({wasEnded, exitCode}).toEqual({wasEnded: true, exitCode: 0});
  expect(existsSync(outDir)).toBe(true);
});

test('nothing that an earlier build left in the folder for temporary files makes a later one fast', async () => {
  const once = `
    const {tmpdir} = await import('node:os');
    const {existsSync} = await import('node:fs');
    mkdirSync(out);
    say(existsSync(tmpdir() + '/compiled') ? 'warm' : 'cold');
    mkdirSync(tmpdir() + '/compiled', {recursive: true});`;
  const first = await build(once);
  const again = await buildSite(first.site, {
    config: 'docusaurus.config.js',
    outDir: join(first.site, 'again'),
    locales: [],
  });
  expect([first.output, again.output]).toEqual(['[SUCCESS] cold\n', '[SUCCESS] cold\n']);
  expect(readdirSync(first.site).filter((name) => name.includes('temporary'))).toEqual([]);
});
