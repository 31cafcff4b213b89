import type * as Path from 'node:path';
import {expect, test, vi} from 'vitest';
import {isWithin} from '../../src/site/within.js';
import {markdownSources} from '../../src/site/sources.js';

/** As Node has it on Windows. */
vi.mock('node:path', async (original) => {
  const {win32} = await original<typeof Path>();
  return {...win32, default: win32};
});

test.each([
  ['C:\\site\\docs', 'C:\\site', true],
  ['c:\\SITE\\docs', 'C:\\site', true],
  ['C:/site/docs', 'C:\\site', true],
  ['C:\\site', 'C:\\site', true],
  ['C:\\site\\..docs', 'C:\\site', true],
  ['C:\\site2', 'C:\\site', false],
  ['D:\\site\\docs', 'C:\\site', false],
  ['\\\\server\\share\\site', 'C:\\site', false],
])('%s in %s: %s', (path, folder, within) => {
  expect(isWithin(path, folder)).toBe(within);
});

test('finds the sources that plugins list', async () => {
  const site = {siteDir: 'C:\\site', localizationDir: 'C:\\site\\i18n\\en'};
  const allContent = {
    'docusaurus-plugin-content-docs': {
      default: {loadedVersions: [{docs: [{source: '@site/docs/guide/a.mdx'}]}]},
    },
    'docusaurus-plugin-content-pages': {default: [{source: '@site\\src\\pages\\b.md'}]},
  };
  expect(await markdownSources(allContent, site)).toEqual([
    'C:\\site\\docs\\guide\\a.mdx',
    'C:\\site\\src\\pages\\b.md',
  ]);
});
