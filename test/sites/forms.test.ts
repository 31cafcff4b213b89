import {readFile, readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from 'vitest';
import {checkSite, codeOf, findingsIn, inlineScriptOf, repaired, textOf} from './checks.js';
import {createSite, type Outcome, type Site} from './create-site.js';

const REDIRECT = 'redirect-mangled-placeholder';

describe('a TypeScript site in three languages below a base URL', () => {
  let site: Site;
  let build: Outcome;

  beforeAll(async () => {
    site = await createSite('typescript-config', 'webpack');
    build = await site.run(['build']);
  });

  test('passes the checks of every site', () =>
    checkSite(site, build, {
      baseUrl: '/x/',
      locales: ['', 'de', 'ar'],
      findings: [
        `i18n/ar/docusaurus-plugin-content-docs/current/compatibility.mdx:6:1 ${REDIRECT}`,
      ],
    }));

  test('speaks German, and reads from right to left', async () => {
    expect(await textOf(site, 'de/docs/compatibility')).toContain('Kompatibilität von Kite');
    expect(await site.read('build/ar/docs/compatibility/index.html')).toMatch(/dir="?rtl/);
  });

  test('imports our components into a page of its own', async () => {
    expect(await textOf(site, 'tools')).toMatch(/supported.*Kit.*v3\.x.*v1\.33\+/is);
  });

  test('write-translations finds every text of ours', async () => {
    const {exitCode, output} = await site.run(['write-translations', '--locale', 'ar']);
    expect(exitCode, output).toBe(0);
    const written = JSON.parse(await site.read('i18n/ar/code.json')) as object;
    const ours = Object.keys(written).filter((id) => id.startsWith('theme.compat.'));
    expect(ours.sort()).toEqual(await translationIds());
  });
});

/** Every id of a text in our theme. */
async function translationIds(): Promise<string[]> {
  const theme = fileURLToPath(new URL('../../theme', import.meta.url));
  const files = await readdir(theme, {recursive: true});
  const sources = await Promise.all(
    files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFile(`${theme}/${file}`, 'utf8')),
  );
  const ids = sources.flatMap((source) =>
    Array.from(source.matchAll(/['"](theme\.compat\.[\w.-]+)['"]/g), ([, id = '']) => id),
  );
  return [...new Set(ids)].sort();
}

describe('a CommonJS site of hand-wired plugins that parses .md as CommonMark', () => {
  let site: Site;
  let build: Outcome;

  beforeAll(async () => {
    site = await createSite('hand-wired', 'rspack-only');
    build = await site.run(['build']);
  });

  test('passes the checks of every site', () =>
    checkSite(site, build, {
      findings: [
        `docs/plain.md:6:1 ${REDIRECT}`,
        `guides_versioned_docs/version-v1.0.x/setup.mdx:4:1 ${REDIRECT}`,
      ],
    }));

  test('tells once what is wrong in several versions of a page', () => {
    expect(build.output).toContain('\n  also in guides_versioned_docs/version-v1.1.x (4:1)\n');
  });

  test('repairs in CommonMark, and in versions without a current one', async () => {
    expect(await codeOf(site, 'docs/plain')).toEqual([repaired('upgrade plain')]);
    expect(await codeOf(site, 'guides/setup')).toEqual([repaired('install guide-v1.1')]);
    expect(await codeOf(site, 'guides/v1.0.x/setup')).toEqual([
      repaired('install guide-v1.0', 'v1.0.7'),
    ]);
  });

  test('has the select in the command, though the theme comes after us', async () => {
    const {document, close} = await site.page('docs/compatibility');
    expect(document.querySelector('pre .theme-compat-pick')?.textContent).toBe('v1.1.3');
    await close();
  });

  test.each(['webpack', 'rspack-only'] as const)(
    'builds with %s where the server gets CommonJS',
    async (bundling) => {
      const compiled = await createSite('hand-wired', bundling, `commonjs-${bundling}`);
      const {exitCode, output} = await compiled.run(['build'], {JS_LOADER: 'swc'});
      expect(exitCode, output).toBe(0);
      expect(await textOf(compiled, 'docs/compatibility')).toContain('Kubernetes');
      expect(await codeOf(compiled, 'docs/plain')).toEqual([repaired('upgrade plain')]);
    },
  );

  test('adds no script to the HTML itself', async () => {
    const scripts = await inlineScriptOf(site, 'docs/compatibility');
    const bare = await createSite('hand-wired', 'rspack-only', 'bare');
    await bare.edit('docs/compatibility.mdx', '<CompatMatrix />', 'A table.');
    const {exitCode, output} = await bare.run(['build'], {BARE: '1'});
    expect(exitCode, output).toBe(0);
    expect(scripts).toEqual(await inlineScriptOf(bare, 'docs/compatibility'));
    expect(scripts.length).toBeGreaterThan(0);
  });
});

describe('an ESM site that has swizzled MDXComponents, CodeBlock and Root', () => {
  let site: Site;
  let build: Outcome;

  beforeAll(async () => {
    site = await createSite('esm-config', 'webpack-faster');
    build = await site.run(['build']);
  });

  test('passes the checks of every site', () =>
    checkSite(site, build, {
      findings: [
        `blog/2026-01-01-release.mdx:8:1 ${REDIRECT}`,
        `docs/_upgrade.mdx:2:1 ${REDIRECT}`,
        `docs/parts/install.mdx:4:1 ${REDIRECT}`,
      ],
    }));

  test('keeps what it swizzled, around our components too', async () => {
    const {document, close} = await site.page('docs/compatibility');
    expect(document.querySelector('.own-root table')).not.toBeNull();
    expect(document.querySelector('.own-code-block .theme-code-block')).not.toBeNull();
    await close();
    expect(await textOf(site, 'docs/imports')).toContain('provided by the site');
  });

  test('repairs partials and imported pages, beside npm2yarn', async () => {
    expect(await codeOf(site, 'docs/imports')).toEqual([
      repaired('upgrade partial'),
      repaired('install imported'),
      'npm install kite',
      'yarn add kite',
      'pnpm add kite',
      'bun add kite',
    ]);
  });

  test.each(['rss.xml', 'atom.xml', 'feed.json'])('shows the command in %s', async (file) => {
    const feed = await site.read(`build/blog/${file}`);
    // Each token of a highlighted line has an element of its own.
    const text = feed.replaceAll('&lt;', '<').replace(/<[^>]*>/g, '');
    expect(text).toContain(repaired('upgrade blogged'));
  });
});

describe('a site that lists our remark plugins by hand', () => {
  let site: Site;

  beforeAll(async () => {
    site = await createSite('by-hand', 'rspack');
  });

  test('is told the way where our own is closed', async () => {
    const {exitCode, output} = await site.run(['build'], {REMARK: 'auto'});
    expect(exitCode).toBe(1);
    expect(output).toMatch(/does not find the MDX loaders.*"remark" to "manual".*remarkHelm/s);
  });

  test('passes the checks of every site', async () => {
    await checkSite(site, await site.run(['build']), {
      findings: [`blog/2026-01-01-hello.mdx:6:1 ${REDIRECT}`],
    });
    expect(await codeOf(site, 'blog/2026/01/01/hello')).toEqual([repaired('upgrade blogged')]);
    expect(await textOf(site, 'page')).toContain('v1.32+');
  });
});

describe('a site with a theme of its own, and nothing of the classic one', () => {
  test.each(['webpack', 'rspack'] as const)(
    'shows code as that theme does, with %s',
    async (bundling) => {
      const site = await createSite('own-theme', bundling);
      const build = await site.run(['build']);
      expect(build.exitCode, build.output).toBe(0);
      expect(findingsIn(build)).toEqual([`src/pages/compatibility.mdx:12:1 ${REDIRECT}`]);

      const {document, close} = await site.page('compatibility');
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
      expect(texts('main pre.own-block > code.language-bash')).toEqual([repaired('upgrade kite')]);
      expect(texts('main kbd')).toEqual(['v1.1.3', 'helm']);
      expect(texts('main table')[0]).toContain('v1.32+');
      await close();
    },
  );
});
