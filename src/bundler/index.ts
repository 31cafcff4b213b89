import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {LIB_FOLDER} from '../lib-folder.js';
import type {SiteExport} from '../options.js';
import {PLUGIN_NAME} from '../package.js';
import {remarkFromSettings} from '../remark/settings.js';
import type {Compiler} from './compilation.js';
import {addToMdxLoader, findMdxLoaderItems, type MdxLoaderAddition} from './mdx-loader.js';
import {SiteFilesBundlerPlugin} from './site-files.js';

/**
 * Adds our remark plugins to every MDX loader of the site, in webpack and in rspack.
 *
 * @throws when the bundler starts and no MDX loader is found where Docusaurus 3 puts them.
 */
class CompatMatrixBundlerPlugin {
  constructor(private readonly addition: MdxLoaderAddition) {}

  apply(compiler: Compiler): void {
    const items = findMdxLoaderItems(compiler.options.module.rules);
    if (items.length === 0) throw new Error(NO_MDX_LOADER);
    for (const item of items) addToMdxLoader(item, this.addition);
  }
}

const NO_MDX_LOADER = `${PLUGIN_NAME} does not find the MDX loaders of this Docusaurus version, so no page would be processed.
Set the plugin's option "remark" to "manual" and list the plugins yourself, in the options of docs, blog and pages:
  import {remarkHelm, remarkCompatPlaceholders, remarkCompatComponents} from '${PLUGIN_NAME}/remark';
  remarkPlugins: [remarkHelm, [remarkCompatPlaceholders, {names: ['NEW_VERSION']}], remarkCompatComponents]`;

type BundlerConfiguration = Exclude<ReturnType<NonNullable<Plugin['configureWebpack']>>, void>;

type BundlerRules = NonNullable<NonNullable<BundlerConfiguration['module']>['rules']>;

/**
 * How bundlers read our files. This package is one of ES modules, which bundlers allow nothing else;
 * but a site's `webpack.jsLoader` may compile files of a theme to CommonJS for the server.
 * https://webpack.js.org/configuration/module/#ruletype
 */
export const MODULE_RULES: BundlerRules = [
  {include: LIB_FOLDER, type: 'javascript/auto', resolve: {fullySpecified: false}},
  {
    include: join(LIB_FOLDER, 'theme'),
    test: /\.js$/,
    enforce: 'pre',
    // In a file like the plugin's: bundlers could not import an ES module out of an archive of Yarn's.
    loader: join(LIB_FOLDER, 'bundler/without-descriptions.cjs'),
  },
];

/**
 * The plugin's share of the bundler's configuration: our remark plugins, and
 * chunks for the catalog and for what our components have in common,
 * of which every page that uses them would carry a copy otherwise.
 *
 * The result is the same for every plugin instance; a second one changes nothing.
 */
export function configureBundler({
  siteDir,
  directory,
  remark,
  exports,
  siteUrl,
  isServer,
}: {
  readonly siteDir: string;
  /** Absolute path of the generated files: `catalog.json`, and `remark.json` with `RemarkSettings`. */
  readonly directory: string;
  readonly remark: 'auto' | 'manual';
  readonly exports: readonly SiteExport[];
  /** Address of the site with its base URL, ending with `/`. */
  readonly siteUrl: string;
  readonly isServer: boolean;
}): BundlerConfiguration & {readonly plugins: NonNullable<BundlerConfiguration['plugins']>} {
  const settings = join(directory, 'remark.json');
  const bundlerPlugin = new CompatMatrixBundlerPlugin({
    remarkPlugins: [[remarkFromSettings, {settings, siteDir}]],
    dependencies: [settings],
  });
  const siteFilesPlugin = new SiteFilesBundlerPlugin({
    catalog: join(directory, 'catalog.json'),
    siteUrl,
    exports,
  });
  return {
    plugins: [
      ...(remark === 'auto' ? [bundlerPlugin] : []),
      ...(exports.length > 0 && !isServer ? [siteFilesPlugin] : []),
    ],
    optimization: {splitChunks: isServer ? serverChunks : clientChunks},
  };
}

const catalogChunk = {
  test: /[\\/]docusaurus-plugin-compat-matrix[\\/]catalog\.json$/,
  name: 'compat-catalog',
  enforce: true,
  // Above Docusaurus's own groups, else the catalog could end in a chunk that every page loads.
  priority: 60,
};

/** Of pages with a matrix; an empty one, where the option `history` is off, is not worth a request. */
const historyChunk = {
  test: /[\\/]docusaurus-plugin-compat-matrix[\\/]history\.json$/,
  name: 'compat-history',
  minChunks: 1,
  minSize: 1000,
  priority: 60,
};

const lib = LIB_FOLDER.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * What two pages or more have of ours: all with commands, those with the matrix of each docs version, a
 * check, a plan. As Docusaurus's own group asks for half of all pages, each would carry a copy. Bundlers
 * make a chunk of what the same pages need, unless it is too small to be worth a request.
 *
 * Style sheets stay in the site's own: static HTML links no other, and pages would be bare without
 * JavaScript.
 */
const sharedChunks = {test: new RegExp(`^${lib}.*\\.js$`), minChunks: 2, priority: 55};

const clientChunks = {
  cacheGroups: {
    compatCatalog: catalogChunk,
    compatHistory: historyChunk,
    compatShared: sharedChunks,
  },
};

/**
 * For the server Docusaurus splits no chunks: each page with a command would hold all that our
 * components are made of, the code blocks below them included, and Node would read and compile that
 * page by page.
 */
const serverChunks = {
  cacheGroups: {
    default: false as const,
    defaultVendors: false as const,
    compat: {
      test: new RegExp(
        [
          `^${lib}`,
          catalogChunk.test.source,
          '[\\\\/]@docusaurus[\\\\/]theme-common[\\\\/]',
          '[\\\\/]theme[\\\\/](?:CodeBlock|Icon)[\\\\/]',
        ].join('|'),
      ),
      name: 'compat',
      enforce: true,
    },
  },
};
