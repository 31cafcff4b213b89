import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {SiteFilesBundlerPlugin} from '../../src/bundler/site-files.js';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {KITE} from '../compat/data.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {createCompiler} from './fake-compiler.js';

async function setUp(options?: Parameters<typeof createCompiler>[1]) {
  const catalog = join(await temporaryDirectory(), 'catalog.json');
  const write = (note: string) => {
    const data = {...KITE, policy: {note}};
    writeFileSync(catalog, JSON.stringify(createCatalog(new Map([['x', data]]), '2026-11-24')));
  };
  write('old');
  const siteUrl = 'https://kite.example/docs/';
  const plugin = new SiteFilesBundlerPlugin({catalog, siteUrl, exports: ['data']});
  return {catalog, write, compile: createCompiler(plugin, options)};
}

test('emits the files, and follows the data at every compilation', async () => {
  const {catalog, write, compile} = await setUp();
  const first = await compile();
  expect(first.dependencies).toEqual([catalog]);
  expect(first.assets.get('compat/kite.json')).toContain('"note": "old"');
  expect(first.assets.get('compat/index.json')).toContain('https://kite.example/docs/compat/kite');
  write('new');
  expect((await compile()).assets.get('compat/kite.json')).toContain('"note": "new"');
});

test('leaves a file of the site itself alone', async () => {
  const {compile} = await setUp({present: ['compat/kite.csv']});
  const {assets} = await compile();
  expect(assets.has('compat/kite.csv')).toBe(false);
  expect(assets.has('compat/kite.md')).toBe(true);
});

test('depends on the data only where it is watched: Rspack would drop its cache of all pages', async () => {
  const {compile} = await setUp({watchMode: false});
  const {assets, dependencies} = await compile();
  expect(dependencies).toEqual([]);
  expect(assets.has('compat/kite.json')).toBe(true);
});
