import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {SiteFilesBundlerPlugin} from '../../src/bundler/site-files.js';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {KITE} from '../compat/data.js';
import {temporaryDirectory} from '../temporary-directory.js';

class RawSource {
  constructor(readonly text: string) {}
}

/** A compiler as webpack and rspack have it, which compiles when it is told to. */
function fakeCompiler(present: readonly string[], watchMode: boolean) {
  let start: ((compilation: never) => void) | undefined;
  return {
    compiler: {
      watchMode,
      hooks: {thisCompilation: {tap: (_: string, run: typeof start) => (start = run)}},
      webpack: {Compilation: {PROCESS_ASSETS_STAGE_ADDITIONAL: -2000}, sources: {RawSource}},
    } as never,
    compile: async () => {
      const assets = new Map<string, string>();
      const dependencies: string[] = [];
      const runs: Array<() => Promise<void>> = [];
      start?.({
        fileDependencies: {add: (path: string) => dependencies.push(path)},
        hooks: {
          processAssets: {tapPromise: (_: object, run: () => Promise<void>) => runs.push(run)},
        },
        getAsset: (name: string) => (present.includes(name) ? {} : undefined),
        emitAsset: (name: string, {text}: RawSource) => assets.set(name, text),
      } as never);
      for (const run of runs) await run();
      return {assets, dependencies};
    },
  };
}

async function setUp({
  present = [],
  watchMode = true,
}: {present?: readonly string[]; watchMode?: boolean} = {}) {
  const catalog = join(await temporaryDirectory(), 'catalog.json');
  const write = (note: string) => {
    const data = {...KITE, policy: {note}};
    writeFileSync(catalog, JSON.stringify(createCatalog(new Map([['x', data]]), '2026-11-24')));
  };
  write('old');
  const {compiler, compile} = fakeCompiler(present, watchMode);
  const siteUrl = 'https://kite.example/docs/';
  new SiteFilesBundlerPlugin({catalog, siteUrl, exports: ['data']}).apply(compiler);
  return {catalog, write, compile};
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
