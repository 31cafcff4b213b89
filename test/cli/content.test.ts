import {join, relative} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {GlobExcludeDefault, posixPath} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import {filesAt, siteFiles} from '../../src/cli/content.js';
import {temporaryDirectory} from '../temporary-directory.js';

const plugin = (options: object, paths: string[]) =>
  ({options, getPathsToWatch: () => paths}) as unknown as InitializedPlugin;

async function site(files: string[], texts: Record<string, string> = {}) {
  const siteDir = await temporaryDirectory({
    ...Object.fromEntries(files.map((file) => [file, ''])),
    ...texts,
  });
  const i18n = {path: 'i18n', locales: ['en', 'de'], localeConfigs: {de: {path: 'de-DE'}}};
  return {
    siteDir,
    context: {siteDir, i18n} as unknown as LoadContext,
    relative: (paths: string[]) => paths.map((path) => posixPath(relative(siteDir, path))),
  };
}

test('lists what content plugins include, partials and translations too', async () => {
  const {
    siteDir,
    context,
    relative: shown,
  } = await site([
    'docs/a.md',
    'docs/_partial.mdx',
    'docs/secret/b.md',
    'docs/node_modules/x/c.md',
    'versioned_docs/version-1 [old]/d.mdx',
    'src/pages/e.mdx',
    'src/pages/f.tsx',
    'i18n/de-DE/docusaurus-plugin-content-docs/current/a.md',
    'README.md',
  ]);
  const include = ['**/*.{md,mdx}'];
  const plugins = [
    plugin({include, exclude: [...GlobExcludeDefault, 'secret/**']}, [
      join(siteDir, 'sidebars.js'),
      `${join(siteDir, 'docs')}/**/*.{md,mdx}`,
      `${join(siteDir, 'versioned_docs/version-1 [old]')}/**/*.{md,mdx}`,
    ]),
    plugin({include: ['**/*.{js,jsx,ts,tsx,md,mdx}'], exclude: GlobExcludeDefault}, [
      `${join(siteDir, 'src/pages')}/**/*.{js,jsx,ts,tsx,md,mdx}`,
    ]),
    plugin({}, [join(siteDir, 'compat.yaml')]),
    {options: {}} as InitializedPlugin,
  ];
  expect(shown(await siteFiles(context, plugins))).toEqual([
    'docs/_partial.mdx',
    'docs/a.md',
    'i18n/de-DE/docusaurus-plugin-content-docs/current/a.md',
    'src/pages/e.mdx',
    'versioned_docs/version-1 [old]/d.mdx',
  ]);
});

test('lists what pages import from elsewhere', async () => {
  const {
    siteDir,
    context,
    relative: shown,
  } = await site(['shared/note.md', 'shared/other.md'], {
    'docs/a.md': "import Note from '@site/shared/note.md';",
  });
  const docs = plugin({include: ['**/*.{md,mdx}']}, [`${join(siteDir, 'docs')}/**/*.{md,mdx}`]);
  expect(shown(await siteFiles(context, [docs]))).toEqual(['docs/a.md', 'shared/note.md']);
});

test('lists files and folders that are named', async () => {
  const {siteDir, relative: shown} = await site([
    'a/x.md',
    'a/y.txt',
    'a/deep/z.mdx',
    'notes.markdown',
  ]);
  const paths = [join(siteDir, 'a'), join(siteDir, 'notes.markdown'), join(siteDir, 'a/x.md')];
  expect(shown(await filesAt(paths))).toEqual(['a/deep/z.mdx', 'a/x.md', 'notes.markdown']);
});

test('names a path that does not exist', async () => {
  await expect(filesAt(['no/such.md'])).rejects.toThrow('There is no file or folder no/such.md');
});
