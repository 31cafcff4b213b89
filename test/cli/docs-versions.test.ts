import {join} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {configuredDocsVersions} from '../../src/cli/docs-versions.js';
import {temporaryDirectory} from '../temporary-directory.js';

async function versions(
  options: object,
  files: Record<string, string> = {'versions.json': '["1.1", "1.0"]'},
) {
  const siteDir = await temporaryDirectory(files);
  const context = {
    siteDir,
    i18n: {path: 'i18n', locales: ['en', 'de'], localeConfigs: {en: {path: 'en'}, de: {}}},
  } as unknown as LoadContext;
  const plugins = [
    {name: 'docs', options: {path: 'docs', versions: {}, ...options}},
    {name: 'blog', options: {path: 'blog'}},
  ] as unknown as InitializedPlugin[];
  return {siteDir, found: await configuredDocsVersions(context, plugins)};
}

async function banners(options: object, files?: Record<string, string>) {
  const {found} = await versions(options, files);
  return found.map(({name, banner, isLast}) => `${name} ${banner}${isLast ? ' last' : ''}`);
}

test.each([
  [{}, ['current unreleased', '1.1 none last', '1.0 unmaintained']],
  [{lastVersion: 'current'}, ['current none last', '1.1 unmaintained', '1.0 unmaintained']],
  [{includeCurrentVersion: false}, ['1.1 none last', '1.0 unmaintained']],
  [{disableVersioning: true}, ['current none last']],
  [{onlyIncludeVersions: ['current', '1.0']}, ['current unreleased', '1.0 none last']],
  [
    {versions: {'1.0': {banner: 'none'}, current: {banner: 'unmaintained'}}},
    ['current unmaintained', '1.1 none last', '1.0 none'],
  ],
])('%j', async (options, expected) => {
  expect(await banners(options)).toEqual(expected);
});

test.each(['{}', '[1, {}]', '[', '\0'])('a versions.json of %j lists nothing', async (text) => {
  expect(await banners({}, {'versions.json': text})).toEqual(['current none last']);
});

test('knows the folders, translations included', async () => {
  const {siteDir, found} = await versions({id: 'mesh'}, {'mesh_versions.json': '["1.0"]'});
  const paths = found.map(({folders}) => folders.map((folder) => folder.slice(siteDir.length + 1)));
  const translated = 'docusaurus-plugin-content-docs-mesh';
  expect(paths).toEqual([
    ['docs', ...['en', 'de'].map((locale) => join('i18n', locale, translated, 'current'))],
    [
      join('mesh_versioned_docs', 'version-1.0'),
      ...['en', 'de'].map((locale) => join('i18n', locale, translated, 'version-1.0')),
    ],
  ]);
});
