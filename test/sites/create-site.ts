import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {Window} from 'happy-dom';

export type Bundler = 'webpack' | 'rspack';

/** A site of test/sites, copied to a folder of its own that sees our node_modules. */
export interface Site {
  readonly directory: string;
  /** Runs a Docusaurus command; never rejects on a bad exit code. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Runs `docusaurus start` on a port; the caller stops it. */
  readonly start: (port: number) => Server;
  /** A built page, parsed: Docusaurus's minifiers leave out closing tags. */
  page(path: string): Promise<{readonly document: Document; readonly close: () => Promise<void>}>;
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

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const docusaurus = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');

/**
 * @param name of a folder beside this file
 * @param suffix of the copy's name: two copies with one name would share a folder
 */
export async function createSite(
  name: string,
  bundler: Bundler,
  suffix: string = bundler,
): Promise<Site> {
  const directory = here(`../.tmp/sites/${name}-${suffix}`);
  await rm(directory, {recursive: true, force: true});
  await mkdir(directory, {recursive: true});
  await cp(here(name), directory, {recursive: true});
  return {
    directory,
    run: (args, env) => runDocusaurus(directory, args, {BUNDLER: bundler, ...env}),
    start: (port) => startDocusaurus(directory, port, {BUNDLER: bundler, LOCALES: 'en'}),
    async page(path) {
      const {document, happyDOM} = new Window();
      document.write(await readFile(join(directory, 'build', path, 'index.html'), 'utf8'));
      return {document: document as unknown as Document, close: () => happyDOM.close()};
    },
  };
}

type Environment = Readonly<Record<string, string>>;

function spawnDocusaurus(cwd: string, args: readonly string[], env: Environment) {
  return spawn(process.execPath, [docusaurus, ...args], {
    cwd,
    // vitest's own NODE_ENV would make Docusaurus's MDX loader skip its work.
    env: {...process.env, NODE_ENV: undefined, CI: '1', NO_UPDATE_NOTIFIER: '1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function runDocusaurus(cwd: string, args: readonly string[], env: Environment): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawnDocusaurus(cwd, args, env);
    let output = '';
    const add = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({exitCode, output: stripVTControlCharacters(output)});
    });
  });
}

function startDocusaurus(cwd: string, port: number, env: Environment): Server {
  const child = spawnDocusaurus(cwd, ['start', '--no-open', '--port', String(port)], env);
  let output = '';
  const add = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', add);
  child.stderr.on('data', add);
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
