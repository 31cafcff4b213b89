import {join} from 'node:path';
import {logger} from '@docusaurus/logger';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {idleOptions, type PluginOptions} from './options.js';
import {PLUGIN_NAME, packageVersion} from './package.js';
import {buildDay} from './site/build-day.js';
import {checkAcrossProducts} from './site/data.js';
import {loadedDocsVersions} from './site/docs-versions.js';
import {effectiveProducts, instancesIn, leaderOf, productsOf} from './site/instances.js';
import {magicCommentsOf} from './site/magic-comments.js';
import {importedMarkdown} from './site/imported-markdown.js';
import {publishSite} from './site/publish.js';
import {reportContradictions} from './site/report-contradictions.js';
import {reportFindings} from './site/report.js';
import {markdownSources} from './site/sources.js';

/** Where the files go that we generate for a site. */
export function generatedDirectory({generatedFilesDir}: LoadContext): string {
  return join(generatedFilesDir, PLUGIN_NAME);
}

/**
 * Does what needs the content of all plugins: reports where this instance's data
 * contradicts that of others and, if it leads, writes the generated files and
 * reports findings in pages.
 *
 * @returns whether this instance leads
 * @throws if instances clash, or for findings if the options say so
 */
export async function completeSite(
  allContent: AllContent,
  context: LoadContext,
  options: PluginOptions,
): Promise<boolean> {
  const {siteDir, siteConfig, siteConfigPath, localizationDir} = context;
  const instances = instancesIn(allContent[PLUGIN_NAME]);
  const directory = generatedDirectory(context);
  await checkAcrossProducts(
    options,
    context,
    productsOf(instances),
    join(directory, `reported-across-${options.id}.json`),
  );
  const leader = leaderOf(instances) ?? options.id;
  if (leader !== options.id) {
    for (const name of idleOptions(options)) {
      const message = logger.interpolate`The option code=${name} concerns the whole site and has no effect in the instance name=${options.id}: set it in the instance name=${leader} of name=${PLUGIN_NAME}.`;
      logger.warn(message);
    }
    return false;
  }
  const {repair, onMalformedCommand: severity} = options;
  const helm = {...options.helm, magicComments: magicCommentsOf(siteConfig.themeConfig)};
  const catalog = await publishSite(instances, {
    siteDir,
    directory,
    settings: {version: packageVersion(), repair, helm},
    hasFiles: options.exports.includes('data'),
  });
  const sources = await markdownSources(allContent, {siteDir, localizationDir});
  const files = [...sources, ...(await importedMarkdown(sources, siteDir))];
  const {markdown} = siteConfig;
  const docsVersions = loadedDocsVersions(allContent);
  await reportFindings(files, {
    siteDir,
    siteConfigPath,
    products: [...instances.values()].filter((data) => data !== null),
    markdown,
    catalog,
    checks: options.checks,
    helm,
    docsVersions,
    severity,
    record: join(directory, 'reported.json'),
  });
  await reportContradictions(files, {
    site: {
      siteDir,
      siteConfigPath,
      products: effectiveProducts(instances, buildDay()),
      docsVersions,
    },
    markdown,
    checks: options.checks,
    ignore: helm.ignore,
    advice: helm.advice,
    magicComments: helm.magicComments,
    severity: options.onContradiction,
    record: join(directory, 'contradictions.json'),
  });
  return true;
}
