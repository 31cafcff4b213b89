import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {Window} from 'happy-dom';
import {cleanEnvironment} from '../clean-environment.js';

/**
 * How sites bundle: Docusaurus's `future` option. Each switch of `faster` that touches MDX, CSS or
 * storage is on in some and off in others.
 */
const BUNDLINGS = {
  webpack: {},
  /** Everything but Rspack and cascade layers, which Lightning CSS and webpack do not build together even in a bare site. */
  'webpack-faster': {
    v4: {removeLegacyPostBuildHeadAttribute: true, siteStorageNamespacing: true},
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      mdxCrossCompilerCache: true,
      ssgWorkerThreads: true,
    },
  },
  /** Nothing but Rspack. */
  'rspack-only': {faster: {rspackBundler: true}},
  /** Everything. */
  rspack: {v4: true},
} as const;

export type Bundling = keyof typeof BUNDLINGS;

/** A site of test/sites, in a folder of its own. */
export interface Site {
  readonly directory: string;
  /** Runs a Docusaurus command; never rejects on a bad exit code. */
  run(args: readonly string[], env?: Environment): Promise<Outcome>;
  /** Runs `docusaurus start` on a port; the caller stops it. */
  readonly start: (port: number, env?: Environment) => Server;
  /** The text of a file. */
  read(file: string): Promise<string>;
  /** Replaces the first occurrence of a text in a file. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** The file of a built page, whatever `trailingSlash` says. */
  htmlFile(path: string): string;
  /** A built page, parsed: Docusaurus's minifiers leave out closing tags. */
  page(path: string): Promise<Page>;
}

export interface Page {
  readonly document: Document;
  readonly close: () => Promise<void>;
}

export interface Server {
  readonly url: string;
  /** What it has written since this was asked last, without colours. */
  readonly read: () => string;
  readonly stop: () => Promise<void>;
}

export interface Outcome {
  readonly exitCode: number | null;
  /** What the command wrote to stdout and stderr, without colours. */
  readonly output: string;
}

export type Environment = Readonly<Record<string, string>>;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/**
 * Copies a site to a folder that sees our node_modules.
 *
 * @param name of a folder beside this file
 * @param suffix of the copy's name: two copies with one name would share a folder
 */
export async function createSite(
  name: string,
  bundling: Bundling,
  suffix: string = bundling,
): Promise<Site> {
  const directory = here(`../.tmp/sites/${name}-${suffix}`);
  await rm(directory, {recursive: true, force: true});
  await copySite(name, directory);
  return siteIn(directory, bundling, [process.execPath, docusaurus]);
}

/** What every site has, and over it what the named one has of its own. */
export async function copySite(name: string, directory: string): Promise<void> {
  await mkdir(directory, {recursive: true});
  if (name !== 'gateway') await cp(here('every'), directory, {recursive: true});
  await cp(here(name), directory, {recursive: true});
}

/** @param command that runs the site's Docusaurus */
export function siteIn(
  directory: string,
  bundling: Bundling,
  [program = '', ...before]: readonly string[],
): Site {
  const future = JSON.stringify(BUNDLINGS[bundling]);
  const spawnDocusaurus = (args: readonly string[], env: Environment) =>
    spawn(program, [...before, ...args], {
      cwd: directory,
      env: {...cleanEnvironment(), CI: '1', NO_UPDATE_NOTIFIER: '1', FUTURE: future, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const htmlFile = (path: string) =>
    [`build/${path}/index.html`, `build/${path}.html`].find((file) =>
      existsSync(join(directory, file)),
    ) ?? `build/${path}`;
  const read = (file: string) => readFile(join(directory, file), 'utf8');
  return {
    directory,
    read,
    htmlFile,
    run: (args, env = {}) => outcomeOf(spawnDocusaurus(args, env)),
    start: (port, env) => {
      const args = ['start', '--no-open', '--port', String(port)];
      return serverOf(spawnDocusaurus(args, {LOCALES: 'en', ...env}), port);
    },
    async edit(file, from, to) {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(join(directory, file), text.replace(from, to));
    },
    async page(path) {
      const {document, happyDOM} = new Window();
      // happy-dom takes the ids of React 18, `:R1:`, for selectors.
      document.write((await read(htmlFile(path))).replace(/ list="?:[^\s>]*/g, ''));
      return {document: document as unknown as Document, close: () => happyDOM.close()};
    },
  };
}

/** Runs a program to its end; never rejects on a bad exit code. */
export function outcomeOf(child: ReturnType<typeof spawn>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = '';
    const add = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({exitCode, output: stripVTControlCharacters(output)});
    });
  });
}

function serverOf(child: ReturnType<typeof spawn>, port: number): Server {
  let output = '';
  const add = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return {
    url: `http://localhost:${port}`,
    read() {
      const text = stripVTControlCharacters(output);
      output = '';
      return text;
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
