import {readFile, stat, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import type {CompatData} from '../../src/compat/model.js';
import {publishSite} from '../../src/site/publish.js';
import {temporaryDirectory} from '../temporary-directory.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

const data = (id: string, placeholders: Record<string, string> = {}): CompatData => ({
  product: {id, name: id},
  dependencies: [],
  releases: [],
  apis: [],
  placeholders,
});

const settings = {version: '1.2.3', repair: true, helm: {ignore: [], rules: {}, advice: false}};

async function publish(directory: string, instances: Record<string, CompatData | null>) {
  await publishSite(new Map(Object.entries(instances)), {
    siteDir: directory,
    directory,
    settings,
    hasFiles: true,
  });
  const read = async (file: string) =>
    JSON.parse(await readFile(join(directory, file), 'utf8')) as unknown;
  return {
    catalog: await read('catalog.json'),
    remark: await read('remark.json'),
    history: await read('history.json'),
  };
}

test('writes one catalog and one set of remark settings for all instances', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795478400');
  const directory = await temporaryDirectory();
  const instances = {default: data('a', {Y: 'a'}), other: data('b', {X: 'b'}), broken: null};
  expect(await publish(directory, instances)).toEqual({
    catalog: {
      formatVersion: 1,
      builtOn: '2026-11-24',
      products: {a: instances.default, b: instances.other},
      statuses: {a: {}, b: {}},
      known: {a: {}, b: {}},
      defaultProduct: 'a',
      files: {a: 'compat/a', b: 'compat/b'},
    },
    remark: {...settings, placeholders: ['X', 'Y'], provided: []},
    history: {a: [], b: []},
  });
});

test('touches the settings only when they change', async () => {
  const directory = await temporaryDirectory();
  const touched = async () => (await stat(join(directory, 'remark.json'))).mtimeMs;
  await publish(directory, {default: data('a', {X: 'a'})});
  await utimes(join(directory, 'remark.json'), 1, 1);
  await publish(directory, {default: {...data('a', {X: 'a'}), policy: {note: 'new'}}});
  expect(await touched()).toBe(1000);
  await publish(directory, {default: data('a', {Z: 'a'})});
  expect(await touched()).toBeGreaterThan(1000);
});

test('keeps the history of cells apart from the catalog', async () => {
  const revision = {id: 'abc', date: '2026-01-01', subject: 'Raise it'};
  const history = [{line: 'v1', column: 'status', from: null, to: 'supported', revision}];
  const published = await publish(await temporaryDirectory(), {default: {...data('a'), history}});
  expect(published).toMatchObject({history: {a: history}, catalog: {products: {a: data('a')}}});
  expect(JSON.stringify(published.catalog)).not.toContain('Raise it');
});
