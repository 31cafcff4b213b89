import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {cleanEnvironment} from '../clean-environment.js';
import {pack, root} from '../package/fresh-site.js';
import {checkSite} from './checks.js';
import {
  copySite,
  outcomeOf,
  siteIn,
  type Bundling,
  type Environment,
  type Site,
} from './create-site.js';

// Sites with node_modules of their own, outside of the repository: the package comes as its tarball.

interface Manager {
  /** Packages that make the package manager, installed by npm. */
  readonly tools: Readonly<Record<string, string>>;
  /** The program's script in its package. */
  readonly script: string;
  readonly install: readonly string[];
  /** What runs the site's Docusaurus, after the script. */
  readonly docusaurus: readonly string[];
  /** Configuration files of the site. */
  readonly files?: Readonly<Record<string, string>>;
}

const yarn = (nodeLinker: string): Manager => ({
  tools: {'@yarnpkg/cli-dist': '4'},
  script: '@yarnpkg/cli-dist/bin/yarn.js',
  install: ['install'],
  docusaurus: ['docusaurus'],
  files: {
    '.yarnrc.yml': `nodeLinker: ${nodeLinker}\nenableImmutableInstalls: false\nenableTelemetry: false\nenableGlobalCache: true\n`,
    'yarn.lock': '',
  },
});

const MANAGERS = {
  pnpm: {
    tools: {pnpm: '10'},
    script: 'pnpm/bin/pnpm.cjs',
    install: ['install', '--prefer-offline', '--no-frozen-lockfile'],
    docusaurus: ['exec', 'docusaurus'],
  },
  yarn: yarn('node-modules'),
  'yarn-pnp': yarn('pnp'),
} satisfies Record<string, Manager>;

const NEWEST = {
  '@docusaurus/core': '^3.10.2',
  '@docusaurus/faster': '^3.10.2',
  '@docusaurus/preset-classic': '^3.10.2',
  '@mdx-js/react': '^3.1.0',
  react: '^19.3.0',
  'react-dom': '^19.3.0',
};

let tarball: string;
let parent: string;

beforeAll(async () => {
  ({tarball} = pack());
  parent = await realpath(await mkdtemp(join(tmpdir(), 'compat-matrix-sites-')));
});

afterAll(() => rm(parent, {recursive: true, force: true}));

/** Runs a program to its end. */
async function run(cwd: string, args: readonly string[], env: Environment = {}): Promise<string> {
  const child = spawn(args[0] ?? '', args.slice(1), {
    cwd,
    env: {...cleanEnvironment(), ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const {exitCode, output} = await outcomeOf(child);
  if (exitCode !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
  return output;
}

async function ownOverrides(): Promise<object> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as {overrides: object}).overrides;
}

const npmInstall = [
  'npm',
  'install',
  '--prefer-offline',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
];

/** Writes a site beside the others, without installing it. */
async function writeSite(name: string, folder: string, manifest: object): Promise<string> {
  const directory = join(parent, folder);
  await copySite(name, directory);
  const text = await readFile(join(directory, 'package.json'), 'utf8');
  const whole = {...(JSON.parse(text) as object), ...manifest};
  await writeFile(join(directory, 'package.json'), JSON.stringify(whole, null, 2));
  return directory;
}

async function installWithNpm(
  name: string,
  bundling: Bundling,
  dependencies: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const withOurs = {...dependencies, 'docusaurus-plugin-compat-matrix': `file:${tarball}`};
  const directory = await writeSite(name, `${name}-npm`, {dependencies: withOurs, overrides});
  await run(directory, npmInstall);
  const cli = join(directory, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return siteIn(directory, bundling, [process.execPath, cli]);
}

describe('Docusaurus 3.8.0, the lowest, with React 18', () => {
  test('passes the checks of every site', async () => {
    const site = await installWithNpm(
      'classic',
      'webpack',
      {
        '@docusaurus/core': '3.8.0',
        '@docusaurus/preset-classic': '3.8.0',
        '@mdx-js/react': '3.0.0',
        react: '18.0.0',
        'react-dom': '18.0.0',
      },
      // Docusaurus 3.8 and 3.9 do not build with a newer one: their webpackbar breaks it.
      {webpack: '5.99.9'},
    );
    const installed = await site.read('node_modules/@docusaurus/theme-common/package.json');
    expect(JSON.parse(installed)).toMatchObject({version: '3.8.0'});
    await checkSite(site, await site.run(['build']));
  });
});

describe('the newest Docusaurus, among other plugins', () => {
  test('passes the checks of every site, and leaves them their blocks', async () => {
    const site = await installWithNpm('neighbours', 'rspack', {
      ...NEWEST,
      '@docusaurus/theme-live-codeblock': '^3.10.2',
      '@docusaurus/theme-mermaid': '^3.10.2',
      '@docusaurus/remark-plugin-npm2yarn': '^3.10.2',
      '@easyops-cn/docusaurus-search-local': '^0.55.3',
      'docusaurus-plugin-openapi-docs': '^5.2.0',
      'docusaurus-theme-openapi-docs': '^5.2.0',
    });
    const cli = await site.run(['gen-api-docs', 'all']);
    expect(cli.exitCode, cli.output).toBe(0);
    await checkSite(site, await site.run(['build']));

    const {document, close} = await site.page('docs/neighbours');
    expect(document.querySelector('[class*=playground]')).not.toBeNull();
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(4);
    await close();
    expect(existsSync(join(site.directory, site.htmlFile('docs/api/list-kites')))).toBe(true);
    expect(await site.read('build/search-index.json')).toContain('v1.32+');
  });
});

describe('installed by another package manager', () => {
  test.each(Object.entries<Manager>(MANAGERS))('%s', async (name, manager) => {
    const tools = join(parent, `${name}-tools`);
    await run(parent, [
      ...npmInstall,
      '--prefix',
      tools,
      ...Object.entries(manager.tools).map((entry) => entry.join('@')),
    ]);
    const program = [process.execPath, join(tools, 'node_modules', manager.script)];

    const directory = await writeSite('classic', name, {
      dependencies: {...NEWEST, 'docusaurus-plugin-compat-matrix': `file:${tarball}`},
      // Packages with native parts in versions that are published for every platform.
      resolutions: await ownOverrides(),
    });
    for (const [file, text] of Object.entries(manager.files ?? {})) {
      await writeFile(join(directory, file), text);
    }
    const registry = (await run(parent, ['npm', 'config', 'get', 'registry'])).trim();
    await run(directory, [...program, ...manager.install], {YARN_NPM_REGISTRY_SERVER: registry});

    const site = siteIn(directory, 'rspack', [...program, ...manager.docusaurus]);
    await checkSite(site, await site.run(['build']));
  });
});
