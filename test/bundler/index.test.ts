import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {configureBundler} from '../../src/bundler/index.js';

const location = {
  siteDir: '/site',
  directory: '/site/.docusaurus',
  siteUrl: 'https://site.example/',
  exports: [],
};

interface BundlerPlugin {
  apply(compiler: {options: {module: {rules: unknown[]}}}): void;
}

function pluginsOf(remark: 'auto' | 'manual'): BundlerPlugin[] {
  return configureBundler({...location, remark, isServer: false}).plugins as BundlerPlugin[];
}

test('adds our remark plugins to every MDX loader', () => {
  const loaders = [1, 2].map(() => ({
    loader: '/x/@docusaurus/mdx-loader/lib/index.js',
    options: {markdownConfig: {}, dependencies: []},
  }));
  const rules = loaders.map((loader) => ({use: [loader]}));
  for (const plugin of pluginsOf('auto')) plugin.apply({options: {module: {rules}}});
  for (const {options} of loaders) {
    expect(options).toMatchObject({
      dependencies: [join('/site/.docusaurus', 'remark.json')],
      processors: expect.anything() as unknown,
    });
  }
});

test('fails loudly without an MDX loader, and names the way by hand', () => {
  const [plugin] = pluginsOf('auto');
  expect(() => plugin?.apply({options: {module: {rules: []}}})).toThrow(
    /does not find the MDX loaders.*"remark" to "manual".*remarkPlugins: \[remarkHelm/s,
  );
});

test('leaves the loaders alone when the site lists the plugins itself', () => {
  expect(pluginsOf('manual')).toEqual([]);
});

test.each([
  ['/site/.docusaurus/docusaurus-plugin-compat-matrix/catalog.json', true],
  ['C:\\site\\.docusaurus\\docusaurus-plugin-compat-matrix\\catalog.json', true],
  ['/site/.docusaurus/docusaurus-plugin-compat-matrix/remark.json', false],
  ['/site/.docusaurus/other/catalog.json', false],
])('gives the catalog a chunk of its own: %s %s', (file, expected) => {
  const client = configureBundler({...location, remark: 'auto', isServer: false});
  const {splitChunks} = client.optimization ?? {};
  const {compatCatalog} = (splitChunks || {}).cacheGroups as {compatCatalog: {test: RegExp}};
  expect(compatCatalog.test.test(file)).toBe(expected);
});

test('gives the history a chunk of its own, once it holds something', () => {
  const client = configureBundler({...location, remark: 'auto', isServer: false});
  const {splitChunks} = client.optimization ?? {};
  const {compatHistory} = (splitChunks || {}).cacheGroups as {
    compatHistory: {test: RegExp; minSize: number; enforce?: boolean};
  };
  const folder = '/site/.docusaurus/docusaurus-plugin-compat-matrix';
  expect(compatHistory.test.test(`${folder}/history.json`)).toBe(true);
  expect(compatHistory.test.test(`${folder}/catalog.json`)).toBe(false);
  expect(compatHistory.minSize).toBeGreaterThan(100);
  expect(compatHistory.enforce).toBeUndefined();
});

test.each([
  ['lib', 'theme/CompatMatrix/index.js', true],
  ['lib', 'compat/plan/index.js', true],
  // Docusaurus puts all style sheets into one.
  ['lib', 'theme/CompatMatrix/styles.module.css', false],
  ['', '/site/src/theme/CompatMatrix/index.js', false],
])('lets pages share what several of them need: %s %s', (folder, file, expected) => {
  const client = configureBundler({...location, remark: 'auto', isServer: false});
  const {splitChunks} = client.optimization ?? {};
  const {compatShared} = (splitChunks || {}).cacheGroups as {
    compatShared: {test: RegExp; minChunks: number; name?: string};
  };
  const lib = fileURLToPath(new URL('../../src/', import.meta.url));
  expect(compatShared.test.test((folder && lib) + file)).toBe(expected);
  expect(compatShared.minChunks).toBe(2);
  // All that bears one name is one chunk, and a page with a command would load the planner.
  expect(compatShared.name).toBeUndefined();
});

test.each([
  [['data', 'badges'] as const, false, 1],
  [[], false, 0],
  [['data'] as const, true, 0],
])('exports %j, on the server %s: %i plugin', (exports, isServer, count) => {
  const {plugins} = configureBundler({...location, remark: 'manual', exports, isServer});
  expect(plugins).toHaveLength(count);
});

test.each([
  ['lib', 'client/use-selection.js', true],
  ['lib', 'theme/UpgradePlan/index.js', true],
  ['', '/site/.docusaurus/docusaurus-plugin-compat-matrix/catalog.json', true],
  ['', '/site/node_modules/@docusaurus/theme-classic/lib/theme/CodeBlock/Content/String.js', true],
  ['', 'C:\\site\\src\\theme\\CodeBlock\\index.tsx', true],
  ['', '/site/node_modules/@docusaurus/theme-common/lib/utils/codeBlockUtils.js', true],
  ['', '/site/node_modules/@docusaurus/theme-classic/lib/theme/DocItem/index.js', false],
  ['', '/site/docs/CodeBlock.mdx', false],
  ['', '/site/src/theme/UpgradePlan/index.js', false],
])(
  'puts what a command is made of into one chunk on the server: %s %s',
  (folder, file, expected) => {
    const server = configureBundler({...location, remark: 'auto', isServer: true});
    const {splitChunks} = server.optimization ?? {};
    const {compat, ...others} = (splitChunks || {}).cacheGroups as {compat: {test: RegExp}};
    const lib = fileURLToPath(new URL('../../src/', import.meta.url));
    expect(compat.test.test((folder && lib) + file)).toBe(expected);
    // Docusaurus splits nothing there: what is not ours stays so.
    expect(others).toEqual({default: false, defaultVendors: false});
  },
);
