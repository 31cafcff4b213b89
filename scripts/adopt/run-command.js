import {spawnSync} from 'node:child_process';

/**
 * Runs a program of a package manager and says what went wrong if it fails.
 *
 * @param {string} cwd
 * @param {readonly string[]} command
 * @returns {string} What it prints.
 */
export function runCommand(cwd, [program = '', ...args]) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {
    cwd,
    // npm tells its children about the project that it runs for; the copy is another.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(?!config_registry)/.test(name)),
    ),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    // There they are scripts, which only a shell runs.
    shell: process.platform === 'win32',
  });
  if (error ?? status !== 0) {
    throw new Error(`${[program, ...args].join(' ')} failed:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
  return stdout;
}
