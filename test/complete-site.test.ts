import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {logger} from '@docusaurus/logger';
import type {LoadContext} from '@docusaurus/types';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {afterEach, expect, test, vi} from 'vitest';
import type {CompatData} from '../src/compat/model.js';
import {completeSite} from '../src/complete-site.js';
import {DEFAULT_OPTIONS} from '../src/options.js';
import {temporaryDirectory} from './temporary-directory.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const data = (id: string): CompatData => ({
  product: {id, name: id},
  dependencies: [],
  releases: [],
  apis: [],
  placeholders: {},
});

async function site() {
  const siteDir = await temporaryDirectory({
    'src/pages/a.md': '```sh\nhelm upgrade a ./b --version ns < V > -n\n```\n',
  });
  const context = {
    siteDir,
    generatedFilesDir: join(siteDir, '.docusaurus'),
    localizationDir: join(siteDir, 'i18n/en'),
    siteConfig: {
      markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
      themeConfig: {},
    },
  } as unknown as LoadContext;
  const allContent = {
    'docusaurus-plugin-compat-matrix': {other: data('b'), default: data('a'), broken: null},
    'docusaurus-plugin-content-pages': {default: [{source: '@site/src/pages/a.md'}]},
  };
  const catalog = join(siteDir, '.docusaurus/docusaurus-plugin-compat-matrix/catalog.json');
  return {context, allContent, catalog};
}

test('the instance that leads writes for all, and reports', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const {context, allContent, catalog} = await site();
  expect(await completeSite(allContent, context, DEFAULT_OPTIONS)).toBe(true);
  expect(JSON.parse(await readFile(catalog, 'utf8'))).toMatchObject({
    products: {a: {}, b: {}},
    defaultProduct: 'a',
  });
  expect(warn.mock.calls).toEqual([[expect.stringContaining('a.md:2:1')]]);
});

test('another does nothing, and says which of its options are idle', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const {context, allContent, catalog} = await site();
  const options = {...DEFAULT_OPTIONS, id: 'other', repair: false};
  expect(await completeSite(allContent, context, options)).toBe(false);
  expect(existsSync(catalog)).toBe(false);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/option .*repair.* no effect in the instance .*other/)],
  ]);
});

test('says what contradicts the data, once for all instances', async () => {
  const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const {context, allContent} = await site();
  const versions = [{versionName: '9.0', banner: null, contentPath: context.siteDir}];
  const content = {...allContent, docs: {a: {loadedVersions: versions}}};
  const options = {
    ...DEFAULT_OPTIONS,
    onContradiction: 'throw',
    onMalformedCommand: 'ignore',
  } as const;
  await expect(completeSite(content, context, options)).rejects.toThrow('1 problem between');
  expect(error.mock.calls).toEqual([[expect.stringContaining('docs-version-without-release')]]);
});
