import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {codeOf, findingsIn, textOf} from './checks.js';
import {createSite, type Bundling, type Outcome, type Site} from './create-site.js';

/** Every finding of the site, each once, at its own line of its own file. */
const FINDINGS = [
  'blog/2026-01-01-hello.mdx:4:1 redirect-mangled-placeholder',
  'docs/_partial.mdx:2:1 redirect-mangled-placeholder',
  'docs/commands.mdx:13:1 redirect-mangled-placeholder',
  'docs/commands.mdx:22:6 redirect-mangled-placeholder',
  'docs/commands.mdx:37:1 redirect-mangled-placeholder',
  'docs/commands.mdx:52:5 redirect-mangled-placeholder',
  'docs/plain.md:9:1 component-in-commonmark',
  'docs/plain.md:14:1 redirect-mangled-placeholder',
  'docs/windows.md:6:3 redirect-mangled-placeholder',
  'guides/setup.mdx:4:1 redirect-mangled-placeholder',
  'src/pages/page.mdx:6:1 redirect-mangled-placeholder',
  'versioned_docs/version-v1.0.x/index.mdx:10:1 redirect-mangled-placeholder',
  'i18n/de/docusaurus-plugin-content-docs/current/own.mdx:4:1 redirect-mangled-placeholder',
];

describe.each<Bundling>(['rspack', 'webpack'])('a site built with %s', (bundler) => {
  let site: Site;
  let build: Outcome;

  beforeAll(async () => {
    site = await createSite('gateway', bundler);
    build = await site.run(['build']);
  });

  test('builds', () => {
    expect(build.output).toContain('Generated static files');
    expect(build.exitCode).toBe(0);
  });

  test('reports every finding once, at its place in its source', () => {
    expect(findingsIn(build)).toEqual(FINDINGS);
  });

  test('shows commands repaired, in every kind of content, with the version of its docs', async () => {
    const upgrade = (name: string, version: string) =>
      `helm upgrade ${name} oci://example.org/${name} --version ${version} -n gateway-system`;
    const [next, old, newest] = ['v0.0.0-latest', 'v1.0.7', 'v1.1.3'];

    expect(await codeOf(site, 'docs/next/commands')).toEqual([
      `# Upgrade\nhelm upgrade gateway oci://example.org/gateway --version ${next} \\\n  -n gateway-system`,
      upgrade('mesh', 'v2.4.0'),
      `helm install gateway oci://example.org/gateway --version ${next} # as it should be`,
      upgrade('boxed', next),
      'npm install gateway',
      'yarn add gateway',
      'pnpm add gateway',
      'bun add gateway',
      upgrade('partial', next),
      `helm upgrade element oci://example.org/element \\\n--version ${next} -n gateway-system`,
    ]);
    expect(await codeOf(site, 'docs/next/plain')).toEqual([upgrade('plain', next)]);
    expect(await codeOf(site, 'docs/next/windows')).toEqual([upgrade('windows', next)]);
    expect(await codeOf(site, 'docs')).toEqual([upgrade('versioned', old)]);
    expect(await codeOf(site, 'guides/setup')).toEqual([upgrade('guided', newest)]);
    expect(await codeOf(site, 'blog/2026/01/01/hello')).toEqual([upgrade('blogged', newest)]);
    expect(await codeOf(site, 'page')).toEqual([upgrade('paged', newest)]);
    expect(await codeOf(site, 'de/docs/next/own')).toEqual([upgrade('german', next)]);
    expect(await codeOf(site, 'de/docs/next/windows')).toEqual([upgrade('windows', next)]);
  });

  test('keeps title, line highlighting and line numbers of a block', async () => {
    const {document, close} = await site.page('docs/next/commands');
    const block = document.querySelectorAll('.theme-code-block')[1];
    expect(block?.textContent).toContain('upgrade.sh');
    expect(block?.querySelectorAll('.theme-code-block-highlighted-line')).toHaveLength(1);
    expect(block?.querySelector('[class*=codeBlockLinesWithNumbering]')).not.toBeNull();
    await close();
  });

  test('shows the matrix of each product', async () => {
    const {document, close} = await site.page('docs/next');
    const tables = [...document.querySelectorAll('main table')].map(({textContent}) => textContent);
    expect(tables).toEqual([
      expect.stringMatching(/Gateway.*Kubernetes.*v1\.1\.x.*v1\.32\+/s),
      expect.stringMatching(/Mesh.*Kubernetes.*v2\.x.*v1\.33\+/s),
    ]);
    expect(document.querySelector('main select')).not.toBeNull();
    await close();
  });

  test('speaks the language of the locale', async () => {
    const text = await textOf(site, 'de/docs/next');
    expect(text).toContain('Kompatibilität von Gateway');
    expect(text).not.toContain('Support Status');
  });

  test("leaves the site's own components alone", async () => {
    expect(await textOf(site, 'docs/next/own')).toContain('a matrix of its own');
    expect(await textOf(site, 'page')).toContain('provided by the site');
  });

  test('writes no empty tag where CommonMark knows no components', async () => {
    const html = await site.read('build/docs/next/plain/index.html');
    expect(html).toContain('{not an expression}');
    expect(html.toLowerCase()).not.toContain('<compatmatrix');
  });

  test.each([
    ['the data', 'v2.4.0', /^compat-catalog\./],
    ['what the matrices of all docs versions have in common', 'theme-compat-summary', /^\d+\./],
  ])('ships %s in one file of its own', async (_what, text, name) => {
    const scripts = join(site.directory, 'build/assets/js');
    const names = await readdir(scripts);
    const texts = await Promise.all(names.map((file) => readFile(join(scripts, file), 'utf8')));
    expect(names.filter((_, index) => texts[index]?.includes(text))).toEqual([
      expect.stringMatching(name),
    ]);
  });

  test('a build from a warm cache reports the same, and follows the data', async () => {
    await site.edit('compat.yaml', 'v1.1.3', 'v1.1.4');
    await site.edit('mesh.json', 'MESH_VERSION', 'OTHER');
    const again = await site.run(['build']);
    expect(findingsIn(again)).toEqual(FINDINGS);
    expect(await codeOf(site, 'page')).toEqual([
      'helm upgrade paged oci://example.org/paged --version v1.1.4 -n gateway-system',
    ]);
    // The placeholder is unknown now: the page was processed again.
    expect((await codeOf(site, 'docs/next/commands'))[1]).toBe(
      'helm upgrade mesh oci://example.org/mesh --version <MESH_VERSION> -n gateway-system',
    );
  });
});

describe('a site that is strict', () => {
  let site: Site;

  beforeAll(async () => {
    site = await createSite('gateway', 'rspack', 'strict');
  });

  const build = (options: object) =>
    site.run(['build', '--locale', 'en'], {OPTIONS: JSON.stringify(options)});

  test('fails after it has printed all findings', async () => {
    const {exitCode, output} = await build({onMalformedCommand: 'throw'});
    expect(exitCode).toBe(1);
    expect(output).toContain(
      "12 problems in the site's Markdown files and upgrade steps, printed above",
    );
    expect(output).toMatch(/\[ERROR\] versioned_docs\/version-v1\.0\.x\/index\.mdx:10:1/);
  });

  test('fails after it has printed all mistakes in the data', async () => {
    const data = {product: {id: 'gateway', name: ''}, releases: [{lin: 'main'}]};
    const {exitCode, output} = await build({data});
    expect(exitCode).toBe(1);
    expect(output).toMatch(/docusaurus\.config\.js \(product\.name\)/);
    expect(output).toMatch(/docusaurus\.config\.js \(releases\[0\]\.lin\)/);
    expect(output).toMatch(/Invalid compatibility data: \d problems, printed above/);
  });

  test('refuses an unknown option, in the words of Docusaurus', async () => {
    const {exitCode, output} = await build({dta: 'x.yaml'});
    expect(exitCode).toBe(1);
    expect(output).toContain('"dta" is not allowed');
  });

  test('refuses two instances that define one placeholder', async () => {
    const {exitCode, output} = await build({data: 'mesh.json'});
    expect(exitCode).toBe(1);
    expect(output).toContain('The product "mesh" is defined by two instances');
  });
});
