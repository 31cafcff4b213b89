import {existsSync, readFileSync, realpathSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {repairBlock} from '../../lib/helm/repair.js';
import {COMPONENTS} from '../../lib/remark/components.js';
import {presentChromium} from '../../test/e2e/chromium.js';
import {browserConsole} from './browser-console.js';
import {buildSite} from './build-site.js';
import {compareFiles, filesOf} from './compare-files.js';
import {compareOutput} from './compare-output.js';
import {copySite, rootOf} from './copy-site.js';
import {coreOf} from './docusaurus-core.js';
import {changedVersions, installedVersions} from './installed-versions.js';
import {commandsOf, packageManagerOf, runInstall} from './package-manager.js';
import {compareWeights, pageWeights} from './page-weight.js';
import {runCommand} from './run-command.js';
import {usesPlugin, writeConfigs} from './site-config.js';

/** The package's own folder. */
const HERE = fileURLToPath(new URL('../..', import.meta.url));

/** Of a page of the site without the package, before a message counts as new. */
const VISITS = 4;

/**
 * @typedef {object} AdoptOptions
 * @property {string | undefined} [config] Of Docusaurus, relative to the site; absent: the file of the usual name.
 * @property {string | undefined} [bundler]
 * @property {readonly string[]} [locales] Absent or empty: all.
 * @property {string | undefined} [data] Data file; absent: one with which nothing on the site agrees or disagrees.
 * @property {string | undefined} [root] Folder to copy; absent: the site's repository or workspace.
 * @property {number} [pages] How many to open in the browser.
 * @property {boolean} [keep] Leave the copy also where the site cannot be compared.
 * @property {(message: string) => void} log Told what goes on.
 */

/**
 * @typedef {object} PageReport
 * @property {string} file
 * @property {import('./compare-page.js').PageDifference[]} differences
 * @property {{js: number, css: number}} weight Compressed bytes that it loads more.
 */

/**
 * @typedef {object} AdoptReport
 * @property {PageReport[]} pages All HTML files.
 * @property {import('./compare-files.js').FileComparison[]} files Others, that differ.
 * @property {{ours: string[], added: string[], removed: string[]}} output
 * @property {Array<{name: string, before: string, after: string}>} versions Of packages that adding ours changed.
 * @property {number | null} opened Pages opened in a browser; null: no browser on this machine.
 * @property {Record<'before' | 'after', {seconds: number, cpuSeconds: number, peakMB: number, load: number}>} cost
 * `load`: processes that wanted to run towards the end of the build, per core; 0 on Windows, which does not say.
 * @property {boolean} asExpected
 */

/** Said of a site that does not build, where it was copied without what is around it. */
const ALONE =
  'Only its own folder was copied. If it reads files beside it, name the folder that holds them all with --root FOLDER.';

/** The site cannot be compared; the message says why. */
export class AdoptError extends Error {}

/**
 * Builds a copy of a site without and with the package, and compares.
 *
 * @param {string} original The site's folder, which stays as it is.
 * @param {AdoptOptions} options
 * @returns {Promise<{report: AdoptReport, copy: string}>}
 */
export async function adopt(original, options) {
  const from = path.resolve(options.root ?? rootOf(original));
  options.log(`Copying ${from}`);
  const copy = copySite(original, from);
  const remove = () => {
    if (!options.keep) rmSync(copy.folder, {recursive: true, force: true});
  };
  // Whoever stops the run does not want a gigabyte in the folder for temporary files.
  process.once('exit', remove);
  options.log(`The copy is ${copy.folder}`);
  try {
    return {report: await compareBuilds(copy, options), copy: copy.folder};
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

/**
 * @param {ReturnType<typeof copySite>} copy
 * @param {AdoptOptions} options
 * @returns {Promise<AdoptReport>}
 */
async function compareBuilds({folder, root, site}, options) {
  const {config, bundler, locales = [], data, pages: maximum = 50, log} = options;
  const isAlone = options.root === undefined && site === root;
  const addPackage = installSite(site, {config, root, folder, log});
  const configs = writeConfigs(site, {config, data, bundler, components: COMPONENTS});

  const outDirOf = (/** @type {'before' | 'after' | 'again'} */ which) =>
    path.join(folder, `compat-adopt-${which}`);
  const before = await build('before');
  // Only now: adding it may change which versions of other packages the site gets.
  const installed = installedVersions(site, root);
  addPackage();
  const versions = changedVersions(installed, installedVersions(site, root));
  const after = await build('after');
  const dirs = {before: outDirOf('before'), after: outDirOf('after')};

  log('Comparing');
  const repair = (/** @type {string} */ text, /** @type {string | null} */ lang) =>
    repairBlock(text, {lang}).text;
  let compared = compareFiles(dirs, repair);
  if (compared.some(({differences}) => differences.some(isUnexpected))) {
    // Sites write times, random names and what they fetch into their pages.
    await build('again');
    compared = compareFiles({...dirs, again: outDirOf('again')}, repair);
  }
  const differing = new Map(compared.map(({file, differences}) => [file, differences]));
  const htmlFiles = filesOf(dirs.before).filter((file) => file.endsWith('.html'));
  const baseUrl = baseUrlOf(dirs.before, htmlFiles);
  const [weighBefore, weighAfter] = [
    pageWeights(dirs.before, baseUrl),
    pageWeights(dirs.after, baseUrl),
  ];
  const pages = htmlFiles.map((file) => {
    const found = differing.get(file) ?? [];
    differing.delete(file);
    const [old, now] = [dirs.before, dirs.after].map((dir) => path.join(dir, file));
    if (!old || !now || !existsSync(now))
      return {file, differences: found, weight: {js: 0, css: 0}};
    const html = readFileSync(now, 'utf8');
    const [a, b] = [weighBefore(readFileSync(old, 'utf8')), weighAfter(html)];
    const isOurs = found.some(({kind}) => kind === 'our components');
    return {
      file,
      differences: [...found, ...(isOurs ? [] : compareWeights(a, b, html))],
      weight: {js: b.js - a.js, css: b.css - a.css},
    };
  });

  const chromium = presentChromium();
  if (chromium) await compareConsoles(chromium.path);
  const files = [...differing].map(([file, differences]) => ({file, differences}));
  const output = compareOutput(before.output, after.output);
  const unexpected = [...pages, ...files]
    .flatMap(({differences}) => differences)
    .filter(isUnexpected);
  return {
    pages,
    files,
    output,
    versions,
    opened: chromium && Math.min(maximum, htmlFiles.length),
    cost: {before: costOf(before), after: costOf(after)},
    asExpected: unexpected.length === 0 && output.added.length === 0,
  };

  /** @param {'before' | 'after' | 'again'} which */
  async function build(which) {
    log(
      `Building ${{before: 'without', after: 'with', again: 'once more without'}[which]} the package`,
    );
    const built = await buildSite(site, {
      config: configs[which === 'after' ? 'after' : 'before'],
      outDir: outDirOf(which),
      locales,
    });
    if (built.wasEnded)
      log('It was done, but did not end: a plugin may have left a server running');
    if (built.exitCode !== 0) {
      const without =
        which === 'after' ? 'with the package, but does without' : 'without the package';
      throw new AdoptError(
        [`The site does not build ${without}:`, built.output, ...(isAlone ? [ALONE] : [])].join(
          '\n',
        ),
      );
    }
    return built;
  }

  /** @param {string} executablePath */
  async function compareConsoles(executablePath) {
    const step = Math.max(1, htmlFiles.length / maximum);
    const opened = htmlFiles.filter((_, index) => Math.floor(index % step) === 0).slice(0, maximum);
    log(`Opening ${opened.length} pages in Chromium`);
    const said = (/** @type {string} */ dir, /** @type {readonly string[]} */ files) =>
      browserConsole(executablePath, dir, baseUrl, files);
    const seen = [await said(dirs.before, opened)];
    const now = await said(dirs.after, opened);
    const news = (/** @type {string} */ file) =>
      (now.get(file) ?? []).filter(
        (message) => !seen.some((messages) => messages.get(file)?.includes(message)),
      );
    // Some sites say the same thing on every other visit.
    for (let visit = 1; visit <= VISITS; visit += 1) {
      const open = opened.filter((file) => news(file).length > 0);
      if (open.length > 0) seen.push(await said(dirs.before, open));
    }
    for (const page of pages) {
      for (const message of news(page.file)) {
        page.differences.push({kind: 'unexpected', text: `the browser says: ${message}`});
      }
    }
  }
}

/**
 * @param {string} site
 * @param {{config: string | undefined, root: string, folder: string, log: (message: string) => void}} options
 * `folder`: for the tarball.
 * @returns {() => void} Adds the package; a site that uses it has it already.
 */
function installSite(site, {config, root, folder, log}) {
  const adds = !usesPlugin(site, config) && !isLinked(site);
  const manager = packageManagerOf(site, root);
  const tarball = path.join(folder, 'compat-matrix.tgz');
  const {install, add} = commandsOf(manager, tarball);
  if (!coreOf(site)) {
    log(`Installing the site's packages with ${manager.name}`);
    runInstall(site, install);
  }
  return () => {
    if (!adds) return;
    log(`Adding the package with ${manager.name}`);
    const pack = ['npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [{filename}] = JSON.parse(runCommand(HERE, pack));
    renameSync(path.join(folder, filename), tarball);
    runInstall(site, add);
  };
}

/**
 * Whether a site's package is this very folder.
 *
 * @param {string} site
 */
function isLinked(site) {
  const link = path.join(site, 'node_modules/docusaurus-plugin-compat-matrix');
  return existsSync(link) && path.relative(realpathSync(link), HERE) === '';
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function baseUrlOf(folder, files) {
  const top = files.find((file) => !file.includes('/')) ?? files[0] ?? 'index.html';
  const html = readFileSync(path.join(folder, top), 'utf8');
  return /["'=](\/(?:[^"'\s>]*\/)?)assets\/js\//.exec(html)?.[1] ?? '/';
}

/** @param {import('./compare-page.js').PageDifference} difference */
function isUnexpected({kind}) {
  return kind === 'unexpected';
}

/** @param {Awaited<ReturnType<typeof buildSite>>} built */
function costOf({seconds, cpuSeconds, peakMB, load}) {
  return {seconds, cpuSeconds, peakMB, load};
}
