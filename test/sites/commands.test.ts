import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {beforeAll, expect, test} from 'vitest';
import {createSite, type Site} from './create-site.js';

let site: Site;

beforeAll(async () => {
  site = await createSite('gateway', 'rspack', 'commands');
});

const original = (file: string) =>
  readFile(fileURLToPath(new URL(`gateway/${file}`, import.meta.url)), 'utf8');

test('compat:check fails, and lists the content of all plugins and locales', async () => {
  const {exitCode, output} = await site.run(['compat:check']);
  expect(exitCode).toBe(1);
  expect([...output.matchAll(/^(\S+:\d+:\d+) warning/gm)].map(([, place]) => place)).toEqual([
    'blog/2026-01-01-hello.mdx:4:1',
    'docs/_partial.mdx:2:1',
    'docs/commands.mdx:13:1',
    'docs/commands.mdx:22:6',
    'docs/commands.mdx:37:1',
    'docs/commands.mdx:52:5',
    'docs/plain.md:9:1',
    'docs/plain.md:14:1',
    'docs/windows.md:6:3',
    'guides/setup.mdx:4:1',
    'i18n/de/docusaurus-plugin-content-docs/current/own.mdx:4:1',
    'src/pages/page.mdx:6:1',
    'versioned_docs/version-v1.0.x/index.mdx:10:1',
  ]);
});

test('compat:check writes nothing but the report in a format for programs', async () => {
  const {exitCode, output} = await site.run(['compat:check', 'guides', '--format', 'json']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(output)).toMatchObject([{path: 'guides/setup.mdx', line: 4, column: 1}]);
});

test('compat:fix repairs the sources, once and for all', async () => {
  expect((await site.run(['compat:fix', '--dry-run'])).exitCode).toBe(0);
  expect(await site.read('docs/commands.mdx')).toBe(await original('docs/commands.mdx'));

  expect((await site.run(['compat:fix'])).exitCode).toBe(0);
  const fixed = await site.read('docs/windows.md');
  const [before = '', after = ''] = (await original('docs/windows.md')).split(/helm .*/);
  expect(fixed.startsWith(before)).toBe(true);
  expect(fixed.endsWith(after)).toBe(true);
  expect(fixed).toMatch(/helm upgrade windows \S+ --version \S+ -n gateway-system\r\n/);

  expect((await site.run(['compat:fix'])).output).toContain('Changed 0 files.');
  const {exitCode, output} = await site.run(['compat:check']);
  expect(exitCode).toBe(1);
  expect(output).toContain('\n1 problem and 2 pieces of advice in 2 files.\n');
});
