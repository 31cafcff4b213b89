import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runCommand} from './run-command.js';

/**
 * @typedef {object} PackageManager
 * @property {'npm' | 'pnpm' | 'yarn-classic' | 'yarn' | 'bun'} name
 * @property {string} [version] As a package.json says.
 */

/**
 * The one that a site uses: named in a package.json or told by the lock file, of the site or of a
 * folder above it; npm where nothing says so.
 *
 * @param {string} site
 * @param {string} root Where to stop.
 * @returns {PackageManager}
 */
export function packageManagerOf(site, root) {
  for (let folder = site; ; folder = path.dirname(folder)) {
    const found = packageManagerIn(folder);
    if (found) return found;
    if (folder === root || folder === path.dirname(folder)) return {name: 'npm'};
  }
}

/**
 * @param {string} folder
 * @returns {PackageManager | null}
 */
function packageManagerIn(folder) {
  const has = (/** @type {string} */ file) => existsSync(path.join(folder, file));
  if (has('package.json')) {
    const {packageManager = ''} = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    // Without the hash that may follow.
    const [, name, version = ''] = /^(npm|pnpm|yarn|bun)@([\w.-]+)/.exec(packageManager) ?? [];
    if (name === 'yarn') return {name: /^1\b/.test(version) ? 'yarn-classic' : 'yarn', version};
    if (name) return {name: /** @type {PackageManager['name']} */ (name), version};
  }
  if (has('pnpm-lock.yaml')) return {name: 'pnpm'};
  if (has('bun.lock') || has('bun.lockb')) return {name: 'bun'};
  if (has('.yarnrc.yml')) return {name: 'yarn'};
  if (has('yarn.lock')) {
    const isClassic = readFileSync(path.join(folder, 'yarn.lock'), 'utf8').includes('lockfile v1');
    return {name: isClassic ? 'yarn-classic' : 'yarn'};
  }
  return has('package-lock.json') ? {name: 'npm'} : null;
}

/**
 * The commands that install what the site has, and that add a tarball to it.
 *
 * @param {PackageManager} manager
 * @param {string} tarball Absolute path.
 * @returns {{install: string[], add: string[]}}
 */
export function commandsOf({name, version}, tarball) {
  switch (name) {
    case 'npm': {
      const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
      return {install: ['npm', 'install', ...quiet], add: ['npm', 'install', ...quiet, tarball]};
    }
    case 'pnpm': {
      // Its versions lay out node_modules differently, and refuse to work for each other.
      const pnpm = ['npx', '--yes', `pnpm@${version ?? 10}`];
      return {
        install: [...pnpm, 'install', '--no-frozen-lockfile'],
        add: [...pnpm, 'add', '--ignore-workspace-root-check', tarball],
      };
    }
    case 'yarn-classic': {
      const yarn = ['npx', '--yes', 'yarn@1'];
      return {
        install: [...yarn, 'install', '--non-interactive'],
        add: [...yarn, 'add', '--ignore-workspace-root-check', `file:${tarball}`],
      };
    }
    case 'yarn': {
      // It reads what versions 2 and 3 wrote; where a site has its own, it hands over to that.
      const yarn = ['npx', '--yes', '@yarnpkg/cli-dist@4'];
      return {
        install: [...yarn, 'install', '--no-immutable'],
        add: [...yarn, 'add', `docusaurus-plugin-compat-matrix@file:${tarball}`],
      };
    }
    case 'bun': {
      const bun = ['npx', '--yes', `bun@${version ?? 1}`];
      return {install: [...bun, 'install'], add: [...bun, 'add', tarball]};
    }
  }
}

/**
 * Runs what {@link commandsOf} gives, as the site's people do: see {@link overlooking}.
 *
 * @param {string} site
 * @param {readonly string[]} command
 */
export function runInstall(site, command) {
  try {
    runCommand(site, command);
  } catch (error) {
    const again = overlooking(command, String(error));
    if (!again) throw error;
    runCommand(site, again);
  }
}

/**
 * A command that failed, with the flag that overlooks why: peer dependencies that contradict each other
 * (npm), or a package that asks for another Node.js (Yarn 1).
 *
 * @param {readonly string[]} command
 * @param {string} output What it printed.
 * @returns {string[] | null} null: it failed for another reason.
 */
export function overlooking(command, output) {
  if (command[0] === 'npm' && output.includes('ERESOLVE'))
    return [...command, '--legacy-peer-deps'];
  if (command.includes('yarn@1') && output.includes('Found incompatible module'))
    return [...command, '--ignore-engines'];
  return null;
}
