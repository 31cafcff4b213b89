import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {initPlugins} from '../../src/cli/plugins.js';
import {readProducts} from '../../src/cli/products.js';
import {openSite} from '../../src/cli/site.js';
import {UsageError} from '../../src/cli/usage-error.js';
import {DATA, fakeSite} from './fake-site.js';

vi.mock('../../src/cli/plugins.js');

async function products(instances: Parameters<typeof fakeSite>[1]) {
  const mesh = DATA.replace('id: gateway', 'id: mesh');
  const {context, plugins} = await fakeSite({'compat.yaml': DATA, 'mesh.yaml': mesh}, instances);
  vi.mocked(initPlugins).mockResolvedValue(plugins);
  const site = await openSite(context, []);
  return {siteDir: context.siteDir, ...(await readProducts(site.instances, context))};
}

test('finds the product that is meant, and its file', async () => {
  const {named, fileOf, siteDir} = await products([{}, {id: 'mesh', data: 'mesh.yaml'}]);
  expect(named(undefined).product.id).toBe('gateway');
  expect(named('mesh').product.id).toBe('mesh');
  expect(fileOf(named('mesh'))).toBe(join(siteDir, 'mesh.yaml'));
  expect(() => named('other')).toThrow(
    new UsageError('There is no product "other": the site has gateway, mesh'),
  );
});

test('asks for a name where no product is the default', async () => {
  const {named} = await products([{id: 'a'}, {id: 'b', data: 'mesh.yaml'}]);
  expect(() => named(undefined)).toThrow(new UsageError('Name a product: gateway, mesh'));
});

test('says that a site has no data', async () => {
  const {all, named} = await products([{data: false}]);
  expect([...all]).toEqual([]);
  expect(() => named(undefined)).toThrow(
    new UsageError('The site has no data: the option `data` of the plugin is `false`'),
  );
});

test('data in the configuration has no file', async () => {
  const data = {product: {id: 'x', name: 'X'}, releases: [{line: 'main'}]};
  const {named, fileOf} = await products([{data}]);
  expect(fileOf(named('x'))).toBeNull();
});

test('knows what is bundled by the data of another product, as the site does', async () => {
  const gateway = {
    product: {id: 'gateway', name: 'Gateway'},
    dependencies: [{id: 'proxy', name: 'Proxy'}],
    releases: [
      {
        line: 'v1.6.x',
        version: 'v1.6.0',
        requires: {proxy: {range: 'v1.36.x', claim: 'bundled' as const}},
      },
    ],
  };
  const data = {
    product: {id: 'x', name: 'X'},
    dependencies: [
      {id: 'gateway', name: 'Gateway'},
      {id: 'proxy', name: 'Proxy', bundledWith: 'gateway'},
    ],
    releases: [{line: 'v1', requires: {gateway: 'v1.6.x'}}],
  };
  const {named} = await products([{data}, {id: 'gateway', data: gateway}]);
  expect(named('x').releases[0]?.requires['proxy']).toMatchObject([{range: {text: 'v1.36.x'}}]);
});

test('knows the support status of the day', async () => {
  const data = {
    product: {id: 'x', name: 'X'},
    releases: [{line: 'v1', endOfLife: '2020-01-01'}],
  };
  const {named} = await products([{data}]);
  expect(named('x').releases[0]?.status).toBe('end-of-life');
});
