import {gzipSync} from 'node:zlib';
import {Window} from 'happy-dom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createFreshSite, pack, readmeFiles, root, run, type FreshSite} from './fresh-site.js';

let tarball: string;
let files: string[];
let site: FreshSite;

/** A code block of the README. */
function blockTitled(title: string): string {
  const text = readmeFiles().get(title);
  if (!text) throw new Error(`The README has no block titled ${title}.`);
  return text;
}

beforeAll(() => {
  ({tarball, files} = pack());
  site = createFreshSite(tarball);
  site.run('npx', 'docusaurus', 'build', '--out-dir', 'build-bare');

  // What the README tells to do, and nothing more.
  const config = site.read('docusaurus.config.ts');
  const entry = blockTitled('docusaurus.config.ts');
  const withEntry = config.replace('  presets: [', `  ${entry}\n  presets: [`);
  expect(withEntry).not.toBe(config);
  site.write('docusaurus.config.ts', withEntry);
  for (const file of ['compat.yaml', 'docs/compatibility.mdx']) {
    site.write(file, blockTitled(file));
  }
});

afterAll(() => {
  site.remove();
});

test('the tarball holds what the doors name, and no tests, caches or build state', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'compat.schema.json',
      'LICENSE',
      'README.md',
      'src/theme.d.ts',
      'theme/CompatMatrix/index.tsx',
      'lib/theme/CompatMatrix/index.js',
      'lib/theme/CompatMatrix/styles.module.css',
    ]),
  );
  expect(files.filter((file) => /tsbuildinfo|tsconfig|\.test\.|^test\//.test(file))).toEqual([]);
});

describe('package linters', () => {
  test.each([
    ['publint', ['--strict']],
    ['attw', ['--profile', 'esm-only']],
  ])('%s', (linter, flags) => {
    run(root, 'npx', linter, tarball, ...flags);
  });
});

/** Loads the package as Docusaurus loads a plugin, and tells what it exports, which files of ours it takes, and whether jiti had to compile anything. */
const LOAD = `
const {mkdtempSync, readdirSync} = require('node:fs');
const {createRequire} = require('node:module');
const {tmpdir} = require('node:os');
const {join} = require('node:path');
// Where jiti keeps what it has compiled.
const folder = mkdtempSync(join(tmpdir(), 'compat-matrix-'));
Object.assign(process.env, {TMPDIR: folder, TMP: folder, TEMP: folder});
const core = createRequire(require.resolve('@docusaurus/core/package.json'));
const load = core('@docusaurus/utils').loadFreshModule;
load(require.resolve('docusaurus-plugin-compat-matrix')).then(({default: plugin, validateOptions}) => {
  const compiled = readdirSync(folder, {recursive: true}).filter((file) => file.includes('.js'));
  const files = Object.keys(require.cache).map((file) => /compat-matrix[\\\\/]lib[\\\\/](.+)/.exec(file)?.[1]);
  console.log(typeof plugin, typeof validateOptions, files.filter(Boolean).join(), compiled.length > 0);
});
`;

test.each([
  // To compile all that we and our dependencies have takes seconds.
  ['is left to Node, in one file', '--experimental-require-module', 'index.cjs false'],
  // Of what jiti compiles, Node keeps no list.
  ['is compiled where Node cannot require it', '--no-experimental-require-module', ' true'],
])('the plugin %s', (_what, flag, loaded) => {
  site.write('load.cjs', LOAD);
  const output = site.run('node', '--no-warnings', flag, 'load.cjs');
  expect(output.trim()).toBe(`function function ${loaded}`);
});

describe.each(['rspack', 'webpack'])('built with %s', (bundler) => {
  const out = `build-${bundler}`;

  beforeAll(() => {
    const config = site.read('docusaurus.config.ts');
    // `v4` brings Rspack.
    const v4 = `v4: ${String(bundler === 'rspack')}`;
    site.write('docusaurus.config.ts', config.replace(/\bv4: (true|false)/, v4));
    site.run('npx', 'docusaurus', 'build', '--out-dir', out);
  });

  function page(file: string) {
    const {document} = new Window();
    document.write(site.read(`${out}/${file}`));
    return document;
  }

  test('the matrix stands in the static HTML', () => {
    const rows = page('docs/compatibility/index.html').querySelectorAll('table tr');
    const cells = Array.from(rows, (row) =>
      Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent.trim()),
    );
    expect(cells).toEqual([
      ['AI Gateway', 'Envoy Gateway', 'Kubernetes', 'Support Status'],
      ['v1.1.x', 'v1.8.1+', 'v1.32+', 'Supported'],
      ['v1.0.x', 'v1.8.1+', 'v1.32+', 'Supported'],
      ['others', 'N/A', 'N/A', 'End of Life'],
    ]);
  });

  test('the command shows a version', () => {
    const code = page('docs/compatibility/index.html').querySelector('pre code')?.textContent;
    expect(code).toContain('--version "v1.1.0" \\');
    expect(code).not.toContain('NEW_VERSION');
  });

  test('static HTML links every style sheet', () => {
    const html = site.read(`${out}/docs/compatibility/index.html`);
    for (const file of site.list(`${out}/assets/css`)) expect(html).toContain(file);
  });

  test('one file holds the data, and pages without our components do not load it', () => {
    const holders = site
      .list(`${out}/assets/js`)
      .filter((file) => site.read(`${out}/assets/js/${file}`).includes('envoy-gateway'));
    expect(holders).toHaveLength(1);
    expect(site.read(`${out}/docs/intro/index.html`)).not.toContain(holders[0]);
  });
});

test.each([
  ['js', 512],
  // Docusaurus puts the style sheets of all components into one file for all pages.
  ['css', 3 * 1024],
])('our share of a page without our components, %s, compressed', (type, limit) => {
  const bytes = (out: string): number => {
    const html = site.read(`${out}/docs/intro/index.html`);
    const assets = html.matchAll(/(?:src|href)="?(\/assets\/[^" >]+)/g);
    return Array.from(assets, ([, asset = '']) => asset)
      .filter((asset) => asset.endsWith(`.${type}`))
      .reduce((sum, asset) => sum + gzipSync(site.read(out + asset)).length, 0);
  };
  expect(bytes('build-bare')).toBeGreaterThan(10_000);
  expect(bytes('build-rspack') - bytes('build-bare')).toBeLessThanOrEqual(limit);
});

describe('on the command line', () => {
  test('compat:check accepts what the README shows', () => {
    site.run('npx', 'docusaurus', 'compat:check');
  });

  test('compat:fix repairs what compat:check reports', () => {
    const broken = [
      '```bash',
      'helm upgrade aieg oci://docker.io/envoyproxy/ai-gateway-helm \\',
      '  --version \\',
      '  envoy-ai-gateway-system < NEW_VERSION > -n',
      '```',
      '',
    ].join('\n');
    site.write('docs/broken.md', broken);
    expect(() => site.run('npx', 'docusaurus', 'compat:check')).toThrow(/broken\.md/);
    site.run('npx', 'docusaurus', 'compat:fix');
    expect(site.read('docs/broken.md')).not.toBe(broken);
    site.run('npx', 'docusaurus', 'compat:check');
  });
});

describe('types', () => {
  // Each line fails to compile where a name is missing or came out as `any`.
  const consumer = `
import plugin, {defineCompat, type Options, type PluginOptions} from 'docusaurus-plugin-compat-matrix';
import {remarkHelm} from 'docusaurus-plugin-compat-matrix/remark';
import {parseData} from 'docusaurus-plugin-compat-matrix/data';
import {fit, fillCommand, type CompatData} from 'docusaurus-plugin-compat-matrix/compat';
import type {Props} from '@theme/CompatMatrix';

const {data, problems} = parseData('product: {id: a, name: A}', {path: 'compat.yaml'});
export const messages: string[] = problems.map((problem) => problem.message);
export const known: CompatData | null = data;
// @ts-expect-error problems are a list
export const wrong: number = problems;
// @ts-expect-error a product needs an id
defineCompat({product: {name: 'A'}});
export const options: Options = {onMalformedCommand: 'throw'};
// @ts-expect-error not a severity
export const bad: PluginOptions['onMalformedCommand'] = 'loud';
export const props: Props = {statuses: ['supported']};
export {plugin, remarkHelm, fit, fillCommand};
`;

  test('of an ejected component, in a site set up as the README says', () => {
    const types = 'src/compat-matrix.d.ts';
    site.write(types, blockTitled(types));
    // Types that the site has from other packages stay.
    site.write('src/mode.ts', 'export const mode: string | undefined = process.env.NODE_ENV;\n');
    const name = 'docusaurus-plugin-compat-matrix';
    site.run(
      'npx',
      'docusaurus',
      'swizzle',
      name,
      'CompatMatrix',
      '--eject',
      '--typescript',
      '--danger',
    );
    site.run('npx', 'tsc', '--noEmit');
  });

  test.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('module %s, moduleResolution %s', (module, moduleResolution) => {
    site.write('types/consumer.mts', consumer);
    site.write(
      'types/tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2022',
          strict: true,
          noEmit: true,
          jsx: 'preserve',
          skipLibCheck: true,
          types: ['node', 'docusaurus-plugin-compat-matrix'],
        },
        files: ['consumer.mts'],
      }),
    );
    site.run('npx', 'tsc', '-p', 'types');
  });
});
