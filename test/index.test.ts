import {writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {logger} from '@docusaurus/logger';
import type {
  ConfigureWebpackUtils,
  LoadContext,
  PluginContentLoadedActions,
} from '@docusaurus/types';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {expect, test, vi} from 'vitest';
import {FailureBundlerPlugin} from '../src/bundler/failure.js';
import {MODULE_RULES} from '../src/bundler/index.js';
import pluginCompatMatrix, * as entry from '../src/index.js';
import {DEFAULT_OPTIONS, type PluginOptions} from '../src/options.js';
import {createCompiler} from './bundler/fake-compiler.js';
import {temporaryDirectory} from './temporary-directory.js';

const actions = {} as PluginContentLoadedActions;

const data = (id: string) => ({product: {id, name: id}, releases: [{line: 'main'}]});

function createPlugin(siteDir: string, options: Partial<PluginOptions> = {}) {
  const context = {
    siteDir,
    siteConfigPath: join(siteDir, 'docusaurus.config.js'),
    generatedFilesDir: join(siteDir, '.docusaurus'),
    localizationDir: join(siteDir, 'i18n/en'),
    siteConfig: {
      markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
      themeConfig: {},
    },
    i18n: {currentLocale: 'en'},
  } as unknown as LoadContext;
  return pluginCompatMatrix(context, {...DEFAULT_OPTIONS, ...options});
}

test('publishes these names', () => {
  expect(Object.keys(entry).sort()).toEqual(['default', 'defineCompat', 'validateOptions']);
});

test('the instance that leads configures the bundler, once the content is loaded', async () => {
  const siteDir = await temporaryDirectory();
  const leader = createPlugin(siteDir, {data: data('a')});
  const other = createPlugin(siteDir, {id: 'other', data: data('b')});
  const allContent = {
    'docusaurus-plugin-compat-matrix': {
      other: await other.loadContent?.(),
      default: await leader.loadContent?.(),
    },
  };
  for (const plugin of [other, leader]) await plugin.allContentLoaded?.({allContent, actions});
  const configured = [other, leader].map(({configureWebpack}) =>
    configureWebpack?.({}, false, {} as ConfigureWebpackUtils, null),
  );
  expect(configured).toEqual([
    {
      module: {rules: MODULE_RULES},
      resolve: {alias: {}},
      plugins: [expect.any(FailureBundlerPlugin)],
    },
    expect.objectContaining({
      plugins: [expect.anything(), expect.anything(), expect.any(FailureBundlerPlugin)],
    }),
  ]);
});

test('what the data failed for stays over the page until it loads, whatever else is loaded', async () => {
  vi.spyOn(logger, 'error').mockImplementation(() => {});
  const valid = 'product: {id: a, name: A}\nreleases: [{line: main}]\n';
  const siteDir = await temporaryDirectory({'compat.yaml': valid});
  const plugin = createPlugin(siteDir);
  const allContent = {
    'docusaurus-plugin-compat-matrix': {default: await plugin.loadContent?.()},
  };
  await plugin.allContentLoaded?.({allContent, actions});
  await writeFile(join(siteDir, 'compat.yaml'), 'product: 1\n');
  await expect(plugin.loadContent?.()).rejects.toThrow('Invalid compatibility data');
  // As when a document is edited.
  await plugin.allContentLoaded?.({allContent, actions});
  const shown = async () => {
    const {plugins} = plugin.configureWebpack?.({}, false, {} as ConfigureWebpackUtils, null) ?? {};
    const failures = plugins?.filter((each) => each instanceof FailureBundlerPlugin) ?? [];
    const compiled = failures.map((each) => createCompiler(each)());
    return (await Promise.all(compiled)).flatMap(({errors}) => errors);
  };
  expect(await shown()).toEqual([expect.stringContaining('compat.yaml:1:')]);

  await writeFile(join(siteDir, 'compat.yaml'), valid);
  await plugin.loadContent?.();
  expect(await shown()).toEqual([]);
});

test('watches the data file, if there is one', () => {
  const siteDir = resolve('/site');
  expect(createPlugin(siteDir).getPathsToWatch?.()).toEqual([join(siteDir, 'compat.yaml')]);
  expect(createPlugin(siteDir, {data: data('a')}).getPathsToWatch?.()).toEqual([]);
});

test('names the theme, compiled and as TypeScript', () => {
  const plugin = createPlugin(resolve('/site'));
  expect(plugin.getTypeScriptThemePath?.()).toBe(resolve('theme'));
  // Beside the compiled entry.
  expect(plugin.getThemePath?.()).toBe(resolve('src/theme'));
});

test('is swizzled by its own configuration', () => {
  expect(pluginCompatMatrix.getSwizzleConfig().components).toHaveProperty('CompatMatrix');
});
