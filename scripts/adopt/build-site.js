import {rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {measureProcess} from '../../bench/measure-process.js';

/**
 * Builds a site from nothing: no cache is left from an earlier build, so two builds compare.
 *
 * @param {string} site
 * @param {{config: string, outDir: string, locales: readonly string[]}} options Paths relative to the site.
 */
export async function buildSite(site, {config, outDir, locales}) {
  const require = createRequire(path.join(site, 'package.json'));
  const core = path.dirname(require.resolve('@docusaurus/core/package.json'));
  for (const left of ['.docusaurus', 'node_modules/.cache', outDir]) {
    rmSync(path.join(site, left), {recursive: true, force: true});
  }
  const built = await measureProcess(
    [
      path.join(core, 'bin/docusaurus.mjs'),
      ...['build', '--config', config, '--out-dir', outDir],
      ...locales.flatMap((locale) => ['--locale', locale]),
    ],
    {cwd: site, nodeOptions: pnpOptions(site)},
  );
  return {...built, output: stripVTControlCharacters(built.output)};
}

/**
 * Yarn's Plug'n'Play needs its hooks before the first import.
 *
 * @param {string} site
 */
function pnpOptions(site) {
  try {
    const hooks = createRequire(path.join(site, 'package.json')).resolve('./.pnp.cjs');
    return [
      '--require',
      hooks,
      '--experimental-loader',
      path.join(path.dirname(hooks), '.pnp.loader.mjs'),
    ];
  } catch {
    return [];
  }
}
