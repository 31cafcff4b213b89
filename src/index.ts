// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- who imports our types gets those of @theme/… too
/// <reference path="../src/theme.d.ts" preserve="true" />

import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {FailureBundlerPlugin} from './bundler/failure.js';
import {configureBundler, MODULE_RULES} from './bundler/index.js';
import {tokenAliases} from './bundler/token-alias.js';
import {extendCli} from './cli/index.js';
import type {CompatData} from './compat/model.js';
import {completeSite, generatedDirectory} from './complete-site.js';
import {checkDocusaurusVersion} from './docusaurus-version.js';
import type {PluginOptions} from './options.js';
import {PLUGIN_NAME} from './package.js';
import {dataFile, loadSiteData} from './site/data.js';
import {recordFailure} from './site/failure.js';
import {getSwizzleConfig} from './swizzle.js';
import {readCodeTranslations} from './translations.js';

export {defineCompat} from './data/define-compat.js';
export {validateOptions} from './options.js';
export type {Options, PluginOptions} from './options.js';

/**
 * The Docusaurus plugin. Every instance (`id`) serves one product; what concerns
 * the whole site is done by the one that leads.
 */
export default function pluginCompatMatrix(
  context: LoadContext,
  options: PluginOptions,
): Plugin<CompatData | null> {
  checkDocusaurusVersion(context.siteDir);
  let leads = false;
  // Content that failed to load is not loaded again with that of other plugins.
  const failedContent = join(generatedDirectory(context), `failed-content-${options.id}.txt`);
  const reportedData = join(generatedDirectory(context), `reported-data-${options.id}.json`);
  const failedSite = join(generatedDirectory(context), `failed-site-${options.id}.txt`);

  return {
    name: PLUGIN_NAME,

    loadContent: () =>
      recordFailure(failedContent, () => loadSiteData(options, context, reportedData)),

    async allContentLoaded({allContent}) {
      leads = await recordFailure(failedSite, () => completeSite(allContent, context, options));
    },

    configureWebpack({resolve}, isServer) {
      const plugins = isServer ? [] : [new FailureBundlerPlugin([failedContent, failedSite])];
      const alias = tokenAliases(resolve?.alias);
      const own = {module: {rules: MODULE_RULES}, resolve: {alias}, plugins};
      if (!leads) return own;
      const directory = generatedDirectory(context);
      const configuration = configureBundler({
        siteDir: context.siteDir,
        directory,
        remark: options.remark,
        exports: options.exports,
        siteUrl: `${context.siteConfig.url}${context.baseUrl}`,
        isServer,
      });
      return {...configuration, ...own, plugins: [...configuration.plugins, ...plugins]};
    },

    extendCli(cli) {
      extendCli(cli, context);
    },

    getThemePath: () => fileURLToPath(new URL('theme', import.meta.url)),

    getTypeScriptThemePath: () => fileURLToPath(new URL('../theme', import.meta.url)),

    getDefaultCodeTranslationMessages: () => readCodeTranslations(context.i18n.currentLocale),

    getPathsToWatch: () => [dataFile(options.data, context)].filter((file) => file !== null),
  };
}

pluginCompatMatrix.getSwizzleConfig = getSwizzleConfig;
