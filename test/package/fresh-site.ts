import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {cleanEnvironment} from '../clean-environment.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program.
 *
 * @returns What it prints.
 * @throws An error with what it printed, on both streams, when it fails.
 */
export function run(cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, {
      cwd,
      env: cleanEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
      // There npm and npx are scripts, which only a shell runs.
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
}

/** Packs what `npm run build` built. */
export function pack(): {tarball: string; files: string[]} {
  const folder = path.join(root, 'test/.tmp/package');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const output = run(
    root,
    'npm',
    'pack',
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    folder,
  );
  const [packed] = JSON.parse(output) as {filename: string; files: {path: string}[]}[];
  if (!packed) throw new Error(`npm pack printed ${output}`);
  return {
    tarball: path.join(folder, packed.filename),
    files: packed.files.map((file) => file.path),
  };
}

/** A site as create-docusaurus makes it. */
export interface FreshSite {
  read(file: string): string;
  /** Names of the files in a folder. */
  list(folder: string): string[];
  write(file: string, text: string): void;
  /** Runs a program in the site's folder; see {@link run}. */
  run(command: string, ...args: string[]): string;
  /** Deletes it. */
  remove(): void;
}

/**
 * Creates a site outside the repository, so that it finds nothing in the repository's
 * node_modules, and installs the tarball into it.
 */
export function createFreshSite(tarball: string): FreshSite {
  const parent = mkdtempSync(path.join(tmpdir(), 'compat-matrix-'));
  const folder = path.join(parent, 'site');
  const create = path.join(root, 'node_modules/create-docusaurus/bin/index.js');
  run(parent, 'node', create, 'site', 'classic', '--typescript', '--skip-install');
  run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
  return {
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    list: (name) => readdirSync(path.join(folder, name)),
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      writeFileSync(path.join(folder, file), text);
    },
    run: (command, ...args) => run(folder, command, ...args),
    remove: () => {
      rmSync(parent, {recursive: true, force: true});
    },
  };
}

/** The README's code blocks that have a title: title → text. */
export function readmeFiles(): Map<string, string> {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const fences = readme.matchAll(
    /^(?<fence>`{3,})\w+ title="(?<title>[^"]+)"\n(?<text>[^]*?\n)\k<fence>$/gm,
  );
  return new Map(Array.from(fences, ({groups}) => [groups?.title ?? '', groups?.text ?? '']));
}
