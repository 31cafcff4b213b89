import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {dataFileUse} from '../../src/cli/data-file-use.js';
import {initPlugins} from '../../src/cli/plugins.js';
import type {PluginOptions} from '../../src/options.js';
import {DATA, fakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

const value = {
  product: {id: 'mesh', name: 'Mesh'},
  releases: [],
} as unknown as PluginOptions['data'];

test.each<[string, Array<Partial<PluginOptions>>, string[], boolean, boolean]>([
  ['the file of the only entry', [{}], ['compat.yaml'], true, true],
  ['the file of a second entry', [{}, {id: 'b', data: 'b.yaml'}], ['b.yaml'], true, true],
  [
    'that of a second entry beside the data of the first',
    [{}, {id: 'b', data: 'b.yaml'}],
    ['b.yaml', 'compat.yaml'],
    true,
    false,
  ],
  ['a file beside the data of the site', [{}], ['b.yaml', 'compat.yaml'], false, false],
  ['a file of a site whose data is a value', [{data: value}], ['b.yaml'], false, false],
  ['the first file of a site', [{}], ['b.yaml'], false, true],
  ['the first file of a site without data', [{data: false}], ['compat.yaml'], false, true],
  [
    'one of several, none of which is the default',
    [
      {id: 'a', data: 'a.yaml'},
      {id: 'b', data: 'b.yaml'},
    ],
    ['b.yaml'],
    true,
    false,
  ],
])('%s', async (_, instances, [file = '', ...others], isRead, isDefault) => {
  const files = Object.fromEntries([file, ...others].map((name) => [name, DATA]));
  const site = await fakeSite(files, instances);
  vi.mocked(initPlugins).mockResolvedValue(site.plugins);
  const path = join(site.context.siteDir, file);
  expect(await dataFileUse(path, site.context)).toEqual({isRead, isDefault});
});
