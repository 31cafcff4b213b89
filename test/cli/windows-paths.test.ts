import type * as Files from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import type * as Path from 'node:path';
import type * as Utils from '@docusaurus/utils';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {afterEach, expect, test, vi} from 'vitest';
import {filesAt, siteFiles} from '../../src/cli/content.js';
import {configuredDocsVersions} from '../../src/cli/docs-versions.js';
import {repositoryPath} from '../../src/cli/format/repository-path.js';
import {fileWithin, writableRoot} from '../../src/cli/root.js';
import {openSite} from '../../src/cli/site.js';
import {DEFAULT_OPTIONS} from '../../src/options.js';

/** The folders and files that there are; links lead elsewhere. */
const disk = vi.hoisted(() => ({
  folders: ['C:\\', 'C:\\repo', 'C:\\repo\\.git', 'C:\\repo\\site', 'C:\\repo\\site\\docs'],
  links: new Map([['C:\\repo\\link', 'D:\\elsewhere']]),
  plugins: [] as unknown[],
}));

/** As Node has it on Windows. */
vi.mock('node:path', async (original) => {
  const {win32} = await original<typeof Path>();
  return {...win32, default: win32};
});

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof Files>()),
  existsSync: (path: string) => disk.folders.includes(path),
}));

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof FilePromises>()),
  stat: (path: string) => Promise.resolve({isDirectory: () => disk.folders.includes(path)}),
  readFile: () => Promise.resolve('["2.0", "1.0"]'),
  realpath: (path: string) => {
    const found = disk.folders.find((folder) => folder.toLowerCase() === path.toLowerCase());
    const real = found ?? disk.links.get(path);
    return real === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(real);
  },
}));

/** Finds `a.md` in each folder, which it takes and gives with slashes. */
vi.mock('@docusaurus/utils', async (original) => ({
  ...(await original<typeof Utils>()),
  Globby: (_: unknown, {cwd}: {cwd: string}) =>
    Promise.resolve(cwd.includes('\\') ? [] : [`${cwd.replace(/\/$/, '')}/a.md`]),
}));

vi.mock('../../src/cli/plugins.js', () => ({initPlugins: () => Promise.resolve(disk.plugins)}));

afterEach(() => {
  vi.unstubAllEnvs();
});

const SITE = 'C:\\repo\\site';
const context = {
  siteDir: SITE,
  siteConfig: {markdown: {}, themeConfig: {}},
  i18n: {path: 'i18n', locales: ['de'], localeConfigs: {de: {path: 'de'}}},
} as unknown as LoadContext;

/** Docusaurus joins the folder and the glob with a slash. */
const docs = {
  name: 'docusaurus-plugin-content-docs',
  options: {path: 'docs', versions: {}, include: ['**/*.md'], exclude: []},
  getPathsToWatch: () => [`${SITE}\\sidebars.js`, `${SITE}\\docs/**/*.md`],
} as unknown as InitializedPlugin;

test('lists what content plugins include, and translations', async () => {
  expect(await siteFiles(context, [docs])).toEqual([
    `${SITE}\\docs\\a.md`,
    `${SITE}\\i18n\\de\\a.md`,
  ]);
});

test('lists files and folders that are named, once', async () => {
  const paths = [`${SITE}\\docs`, 'C:/repo/site/docs/a.md', 'C:/repo/site/b.md'];
  expect(await filesAt(paths)).toEqual([`${SITE}\\b.md`, `${SITE}\\docs\\a.md`]);
});

test('leaves alone what the option ignores, which is written with slashes', async () => {
  const helm = {...DEFAULT_OPTIONS.helm, ignore: ['i18n/de/**']};
  const ours = {name: 'docusaurus-plugin-compat-matrix', options: {...DEFAULT_OPTIONS, helm}};
  disk.plugins = [docs, ours];
  expect((await openSite(context, [])).files).toEqual([`${SITE}\\docs\\a.md`]);
});

test('knows the folders of docs versions', async () => {
  const versions = await configuredDocsVersions(context, [docs]);
  expect(versions.map(({name, folders}) => [name, folders[0]])).toEqual([
    ['current', `${SITE}\\docs`],
    ['2.0', `${SITE}\\versioned_docs\\version-2.0`],
    ['1.0', `${SITE}\\versioned_docs\\version-1.0`],
  ]);
});

test.each([
  ['C:\\repo\\site\\docs\\a.md', 'C:\\repo', 'site/docs/a.md'],
  ['c:\\repo\\site\\docs\\a.md', 'C:\\Repo', 'site/docs/a.md'],
  ['C:\\repo\\site\\docs\\a.md', 'C:/repo/', 'site/docs/a.md'],
  ['D:\\docs\\a.md', 'C:\\repo', 'D:/docs/a.md'],
])('names %s, from %s, %s', (file, workspace, expected) => {
  vi.stubEnv('GITHUB_WORKSPACE', workspace);
  expect(repositoryPath(file)).toBe(expected);
});

test.each([
  ['C:\\repo\\site', 'C:\\repo'],
  // No repository up to the drive.
  ['D:\\site', 'D:\\site'],
  ['\\\\server\\share\\site', '\\\\server\\share\\site'],
])('files of %s are written in %s', (site, root) => {
  expect(writableRoot(site)).toBe(root);
});

test.each([
  ['C:\\repo\\README.md', true],
  ['c:\\REPO\\new\\README.md', true],
  ['C:/repo/site/../README.md', true],
  ['C:\\repo\\..name.md', true],
  ['C:\\README.md', false],
  ['C:\\repo2\\README.md', false],
  ['C:\\repo\\site\\..\\..\\README.md', false],
  ['C:\\repo\\link\\README.md', false],
  ['D:\\repo\\README.md', false],
  ['\\\\server\\share\\README.md', false],
])('%s is inside: %s', async (path, inside) => {
  const found = fileWithin('C:\\repo', path);
  if (inside) expect(await found).toMatch(/^C:\\repo\\/);
  else await expect(found).rejects.toThrow('is outside of C:\\repo, where nothing is written');
});
