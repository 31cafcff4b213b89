// Finds a Chromium to test in, or installs one.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

/** Environment variables that may name the browser, first wins. */
const variables = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH'];

/** Names under which systems install it; first the one without windows, which is the fastest. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/**
 * @typedef {object} Machine What the choice depends on.
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} runs Whether the file exists and answers `--version`.
 * @property {string} playwrightPath Where Playwright would install its own.
 */

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {string} source For people: why this one.
 */

/**
 * Environment variable, then system, then Playwright's own.
 *
 * @param {Machine} machine
 * @returns {Browser | null}
 * @throws {Error} When a variable names a browser that does not run: whoever set it wants that one.
 */
export function findChromium({env, runs, playwrightPath}) {
  for (const name of variables) {
    const named = env[name];
    if (!named) continue;
    if (!runs(named)) throw new Error(`${name} names ${named}, which does not run.`);
    return {path: named, source: name};
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const command of commands) {
    for (const folder of folders) {
      const candidate = path.join(folder, command);
      if (runs(candidate)) return {path: candidate, source: 'system'};
    }
  }
  return runs(playwrightPath) ? {path: playwrightPath, source: "Playwright's own"} : null;
}

/**
 * What to run when there is none, in this order, until a browser is found.
 *
 * @param {{root: boolean, aptGet: boolean}} machine
 * @returns {string[][][]} Per attempt, commands with their arguments.
 */
export function installers({root, aptGet}) {
  const playwright = ['npx', 'playwright', 'install'];
  const apt = ['apt-get', 'install', '--yes', '--no-install-recommends'];
  return [
    // Debian has both; Ubuntu's archive has neither but under the other's name a stub.
    ...(root && aptGet
      ? [
          [
            ['apt-get', 'update'],
            [...apt, 'chromium-headless-shell'],
          ],
          [[...apt, 'chromium']],
        ]
      : []),
    // The libraries that it needs can be installed by root only.
    [root ? [...playwright, '--with-deps', 'chromium'] : [...playwright, 'chromium']],
  ];
}

/**
 * @returns {Browser}
 * @throws {Error} When none is there and none can be installed.
 */
export function ensureChromium() {
  const found = presentChromium();
  if (found) return found;
  const attempts = installers({
    root: process.getuid?.() === 0,
    aptGet: existsSync('/usr/bin/apt-get'),
  });
  for (const attempt of attempts) {
    for (const [command = '', ...args] of attempt) {
      console.log(`No Chromium yet: ${[command, ...args].join(' ')}`);
      const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
      const shell = process.platform === 'win32';
      if (spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], env, shell}).status) {
        break;
      }
    }
    const installed = presentChromium();
    if (installed) return {...installed, source: `${installed.source}, just installed`};
  }
  throw new Error(
    `No Chromium was found or could be installed. Install one, or name it in ${variables[0]}.`,
  );
}

/**
 * The one that this machine has; nothing is installed.
 *
 * @returns {Browser | null}
 */
export function presentChromium() {
  return findChromium({env: process.env, runs, playwrightPath: chromium.executablePath()});
}

/**
 * Ubuntu's `chromium-browser` may be a stub that only says to install a snap.
 *
 * @param {string} file
 */
function runs(file) {
  return existsSync(file) && spawnSync(file, ['--version'], {timeout: 30_000}).status === 0;
}

/**
 * What Playwright launches a browser with.
 *
 * @param {string | undefined} executablePath Absent: Playwright's own.
 * @returns {{executablePath?: string, chromiumSandbox: boolean}}
 */
export function launchOptions(executablePath) {
  return {
    ...(executablePath !== undefined && {executablePath}),
    // Chromium's sandbox does not start as root.
    chromiumSandbox: process.getuid?.() !== 0,
  };
}
