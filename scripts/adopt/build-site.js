import {mkdirSync, renameSync, rmSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {measureProcess} from '../../bench/measure-process.js';
import {coreOf, hooksOf} from './docusaurus-core.js';

/** Files may hold the name of the folder that they are built in: it is the same for all builds. */
const OUT_DIR = 'compat-adopt-build';

/** What Docusaurus says at the end, when the files of all locales are written. */
const DONE = 'command to test your build locally';

/**
 * Builds a site from nothing: no cache is left from an earlier build, so two builds compare.
 *
 * @param {string} site
 * @param {{config: string, outDir: string, locales: readonly string[], silentSeconds?: number}} options
 * `config`: relative to the site; `outDir`: absolute, outside of it, for styles may be made of
 * whatever the site holds; `silentSeconds`: how long a build that is done may go on in silence.
 */
export async function buildSite(site, {config, outDir, locales, silentSeconds = 60}) {
  const core = coreOf(site);
  if (!core) throw new Error(`@docusaurus/core is not installed in ${site}`);
  for (const left of ['.docusaurus', 'node_modules/.cache', OUT_DIR, outDir]) {
    rmSync(path.resolve(site, left), {recursive: true, force: true});
  }
  // There jiti keeps the configuration that it compiled: only the first build would take that time.
  const temporary = `${outDir}-temporary`;
  mkdirSync(temporary, {recursive: true});
  const built = await measureProcess(
    [
      path.join(core, 'bin/docusaurus.mjs'),
      ...['build', '--config', config, '--out-dir', OUT_DIR],
      ...locales.flatMap((locale) => ['--locale', locale]),
    ],
    {
      cwd: site,
      env: {TMPDIR: temporary, TEMP: temporary, TMP: temporary},
      nodeOptions: pnpOptions(site),
      done: {says: DONE, silentSeconds},
    },
  );
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  // What a build left running may still write to it.
  rmSync(temporary, {recursive: true, force: true, maxRetries: 5});
  if (built.exitCode === 0) renameSync(path.join(site, OUT_DIR), outDir);
  return {...built, load, output: stripVTControlCharacters(built.output)};
}

/**
 * Yarn's Plug'n'Play needs its hooks before the first import.
 *
 * @param {string} site
 */
function pnpOptions(site) {
  const hooks = hooksOf(site);
  if (!hooks) return [];
  const loader = path.join(path.dirname(hooks), '.pnp.loader.mjs');
  return ['--require', hooks, '--experimental-loader', pathToFileURL(loader).href];
}
