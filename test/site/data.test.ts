import {join, resolve} from 'node:path';
import {logger} from '@docusaurus/logger';
import {afterEach, expect, test, vi} from 'vitest';
import {dataFile, loadSiteData, readSiteData} from '../../src/site/data.js';
import {temporaryDirectory} from '../temporary-directory.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const VALID = 'product: {id: a, name: A}\nreleases: [{line: main}]\n';
const INVALID = 'product: {id: a, name: A}\nreleases: 1\n';

const site = (siteDir: string) => ({
  siteDir,
  siteConfigPath: join(siteDir, 'docusaurus.config.js'),
});

test('a data file is relative to the site', () => {
  expect(dataFile('data/compat.yaml', site(resolve('/site')))).toBe(
    resolve('/site/data/compat.yaml'),
  );
  expect(dataFile(resolve('/else/compat.yaml'), site('/site'))).toBe(resolve('/else/compat.yaml'));
  expect(dataFile({product: {id: 'a', name: 'A'}, releases: []}, site('/site'))).toBeNull();
});

test('names the configuration as the place of inline data', async () => {
  const {problems} = await readSiteData(
    {product: {id: 'a', name: 'A'}, releases: [{line: 'main', note: ''}]},
    site(process.cwd()),
  );
  expect(problems).toMatchObject([{path: 'docusaurus.config.js', key: 'releases[0].note'}]);
});

test('loads a valid file', async () => {
  const siteDir = await temporaryDirectory({'compat.yaml': VALID});
  const data = await loadSiteData({data: 'compat.yaml', onInvalidData: 'throw'}, site(siteDir));
  expect(data).toMatchObject({product: {id: 'a'}, releases: [{line: 'main'}]});
});

test('prints all problems, then throws one sentence', async () => {
  const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const siteDir = await temporaryDirectory({'compat.yaml': `${INVALID}more: 1\n`});
  await expect(
    loadSiteData({data: 'compat.yaml', onInvalidData: 'throw'}, site(siteDir)),
  ).rejects.toThrow('Invalid compatibility data: 2 problems, printed above');
  expect(
    error.mock.calls.map(([message]) => /compat\.yaml:\d+:\d+/.exec(String(message))?.[0]),
  ).toEqual(['compat.yaml:2:11', 'compat.yaml:3:1']);
});

test('goes on without invalid data when told to', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const siteDir = await temporaryDirectory({'compat.yaml': INVALID});
  expect(
    await loadSiteData({data: 'compat.yaml', onInvalidData: 'warn'}, site(siteDir)),
  ).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
});
