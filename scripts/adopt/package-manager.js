import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runCommand} from './run-command.js';

/** @typedef {'npm' | 'pnpm' | 'yarn-classic' | 'yarn'} PackageManager */

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
    if (folder === root || folder === path.dirname(folder)) return 'npm';
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
    const [, name, major] = /^(npm|pnpm|yarn)@(\d+)/.exec(packageManager) ?? [];
    if (name === 'yarn') return major === '1' ? 'yarn-classic' : 'yarn';
    if (name) return /** @type {PackageManager} */ (name);
  }
  if (has('pnpm-lock.yaml')) return 'pnpm';
  if (has('.yarnrc.yml')) return 'yarn';
  if (has('yarn.lock')) {
    const isClassic = readFileSync(path.join(folder, 'yarn.lock'), 'utf8').includes('lockfile v1');
    return isClassic ? 'yarn-classic' : 'yarn';
  }
  return has('package-lock.json') ? 'npm' : null;
}

/**
 * The commands that install what the site has, and that add a tarball to it.
 *
 * @param {PackageManager} manager
 * @param {string} tarball Absolute path.
 * @returns {{install: string[], add: string[]}}
 */
export function commandsOf(manager, tarball) {
  switch (manager) {
    case 'npm': {
      const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
      return {install: ['npm', 'install', ...quiet], add: ['npm', 'install', ...quiet, tarball]};
    }
    case 'pnpm': {
      const pnpm = ['npx', '--yes', 'pnpm@10'];
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
      const yarn = ['npx', '--yes', '@yarnpkg/cli-dist@4'];
      return {
        install: [...yarn, 'install', '--no-immutable'],
        add: [...yarn, 'add', `docusaurus-plugin-compat-matrix@file:${tarball}`],
      };
    }
  }
}

/**
 * Runs what {@link commandsOf} gives, as the site's people do: where its peer dependencies contradict
 * each other, they have npm overlook that.
 *
 * @param {string} site
 * @param {readonly string[]} command
 */
export function runInstall(site, command) {
  try {
    runCommand(site, command);
  } catch (error) {
    if (command[0] !== 'npm' || !String(error).includes('ERESOLVE')) throw error;
    runCommand(site, [...command, '--legacy-peer-deps']);
  }
}
