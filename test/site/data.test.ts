import {writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {logger} from '@docusaurus/logger';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {parseData} from '../../src/exchange/index.js';
import type {Checks} from '../../src/problem.js';
import {checkAcrossProducts, dataFile, loadSiteData, readSiteData} from '../../src/site/data.js';
import {temporaryDirectory} from '../temporary-directory.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const VALID = 'product: {id: a, name: A}\nreleases: [{line: main}]\n';
const INVALID = 'product: {id: a, name: A}\nreleases: 1\n';

const recordOf = (siteDir: string) => join(siteDir, '.docusaurus/reported.json');

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

test('a site may have no data', async () => {
  expect(dataFile(false, site('/site'))).toBeNull();
  expect(await readSiteData(false, site('/site'))).toEqual({data: null, problems: []});
  const siteDir = await temporaryDirectory({});
  const options = {data: false, onInvalidData: 'throw', checks: {}} as const;
  expect(await loadSiteData(options, site(siteDir), recordOf(siteDir))).toBeNull();
});

test('loads a valid file', async () => {
  const siteDir = await temporaryDirectory({'compat.yaml': VALID});
  const data = await loadSiteData(
    {data: 'compat.yaml', onInvalidData: 'throw', checks: {}},
    site(siteDir),
    recordOf(siteDir),
  );
  expect(data).toMatchObject({product: {id: 'a'}, releases: [{line: 'main'}]});
});

test('prints all problems, then throws one sentence', async () => {
  const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const siteDir = await temporaryDirectory({'compat.yaml': `${INVALID}more: 1\n`});
  await expect(
    loadSiteData(
      {data: 'compat.yaml', onInvalidData: 'throw', checks: {}},
      site(siteDir),
      recordOf(siteDir),
    ),
  ).rejects.toThrow('Invalid compatibility data: 2 problems, printed above');
  expect(
    error.mock.calls.map(([message]) => /compat\.yaml:\d+:\d+/.exec(String(message))?.[0]),
  ).toEqual(['compat.yaml:2:11', 'compat.yaml:3:1']);
});

test('goes on without invalid data when told to', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const siteDir = await temporaryDirectory({'compat.yaml': INVALID});
  expect(
    await loadSiteData(
      {data: 'compat.yaml', onInvalidData: 'warn', checks: {}},
      site(siteDir),
      recordOf(siteDir),
    ),
  ).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
});

/** A gateway whose second line has ended, and a mesh that needs it. */
const GATEWAY =
  'product: {id: gateway, name: Gateway}\nreleases: [{line: v1.2.x}, {line: v1.1.x, endOfLife: 2026-01-01}]\n';
const MESH =
  'product: {id: mesh, name: Mesh}\ndependencies: [{id: gateway, name: Gateway}]\n' +
  'releases: [{line: v3.x, status: supported, requires: {gateway: v1.1.x}}]\n';

describe('against other products', () => {
  const products = () =>
    Object.fromEntries(
      [GATEWAY, MESH].flatMap((text) => {
        const {data} = parseData(text, {path: 'x.yaml'});
        return data ? [[data.product.id, data]] : [];
      }),
    );

  const options = (checks: Checks = {}) =>
    ({data: 'compat.yaml', onInvalidData: 'throw', checks}) as const;

  test('prints what shows beside the others only', async () => {
    const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
    const siteDir = await temporaryDirectory({
      'compat.yaml': MESH.replace('v3.x', 'v3.x, version: v2.0.0'),
    });
    await checkAcrossProducts(options(), site(siteDir), products(), recordOf(siteDir));
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/compat\.yaml:3:\d+ requirement-past-end-of-life: /)],
    ]);
  });

  test('throws what the site takes for an error, and keeps quiet of what is off', async () => {
    const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
    const siteDir = await temporaryDirectory({'compat.yaml': MESH});
    const code = 'requirement-past-end-of-life';
    await expect(
      checkAcrossProducts(options({[code]: 'error'}), site(siteDir), products(), recordOf(siteDir)),
    ).rejects.toThrow('Invalid compatibility data: 1 problem, printed above');
    expect(error).toHaveBeenCalledOnce();
    await checkAcrossProducts(
      options({[code]: 'off'}),
      site(siteDir),
      products(),
      recordOf(siteDir),
    );
    expect(error).toHaveBeenCalledOnce();
  });

  test('one product has no others', async () => {
    // Nothing is read: there is no such file.
    await checkAcrossProducts(options(), site('/none'), {}, recordOf('/none'));
  });
});

test('what is past on the day of the build is printed', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const siteDir = await temporaryDirectory({
    'compat.yaml': VALID.replace(
      'line: main',
      'line: v1.x, status: supported, endOfLife: 2026-11-23',
    ),
  });
  const load = () =>
    loadSiteData(
      {data: 'compat.yaml', onInvalidData: 'throw', checks: {}},
      site(siteDir),
      recordOf(siteDir),
    );
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 23) / 1000));
  await load();
  expect(warn).not.toHaveBeenCalled();
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 24) / 1000));
  await load();
  expect(warn.mock.calls).toEqual([[expect.stringContaining('status-against-dates')]]);
  vi.unstubAllEnvs();
});

test('knows its own history when told to', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const siteDir = await temporaryDirectory({'compat.yaml': VALID});
  const options = {data: 'compat.yaml', onInvalidData: 'throw', checks: {}} as const;
  expect(await loadSiteData(options, site(siteDir), recordOf(siteDir))).not.toHaveProperty(
    'history',
  );
  // Never committed, or in no repository at all: then that is said.
  expect(
    await loadSiteData({...options, history: true}, site(siteDir), recordOf(siteDir)),
  ).toHaveProperty('history', []);
  expect(warn.mock.calls.flat().join()).toMatch(/^$|cannot be read/);
});

test('a build of several locales, which loads the data for each, tells of it once', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const text = 'product: {id: a, name: A}\ndependencies: [{id: b, name: B}]\n';
  const release = 'releases: [{line: main, requires: {b: not supported}}]\n';
  const siteDir = await temporaryDirectory({'compat.yaml': text + release});
  const options = {data: 'compat.yaml', onInvalidData: 'throw' as const, checks: {}};
  const load = () => loadSiteData(options, site(siteDir), recordOf(siteDir));
  expect(await load()).toEqual(await load());
  expect(warn).toHaveBeenCalledOnce();
  // An edit that leaves the problem where it was.
  await writeFile(join(siteDir, 'compat.yaml'), `${text + release}# More\n`);
  await load();
  expect(warn).toHaveBeenCalledTimes(2);
});
