import {relative} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {createMatcher, posixPath, toMessageRelativeFilePath} from '@docusaurus/utils';
import type {PluginOptions} from '../options.js';
import {PLUGIN_NAME} from '../package.js';
import type {DocsVersion} from '../site/docs-versions.js';
import {leaderOf} from '../site/instances.js';
import {magicCommentsOf} from '../site/magic-comments.js';
import type {RepairSourceOptions} from '../site/repair.js';
import {filesAt, siteFiles} from './content.js';
import {configuredDocsVersions} from './docs-versions.js';
import {initPlugins} from './plugins.js';

/** What the commands work on. */
export interface SiteContent {
  /** Absolute paths of Markdown files, without those that the options leave alone. */
  readonly files: readonly string[];
  /** How to scan and repair one of the files. */
  readonly optionsOf: (file: string) => RepairSourceOptions;
  /** The options of each instance of this plugin. */
  readonly instances: readonly PluginOptions[];
  /** The options that hold for the whole site. */
  readonly options: PluginOptions;
  readonly docsVersions: readonly DocsVersion[];
}

/**
 * Finds the content of a site, without a build.
 *
 * @param context of the site, in any locale
 * @param paths files and folders to work on, relative to the working directory; none: all content
 */
export async function openSite(
  context: LoadContext,
  paths: readonly string[],
): Promise<SiteContent> {
  const plugins = await initPlugins(context);
  const instances = new Map(plugins.filter(isOurs).map(({options}) => [options.id, options]));
  const options = instances.get(leaderOf(instances) ?? '');
  if (!options) throw new Error(`This site does not use ${PLUGIN_NAME}`);
  const isIgnored = createMatcher([...options.helm.ignore]);
  const files = paths.length > 0 ? await filesAt(paths) : await siteFiles(context, plugins);
  const magicComments = magicCommentsOf(context.siteConfig.themeConfig);
  const helm = {...options.helm, magicComments, advice: true};
  return {
    files: files.filter((file) => !isIgnored(posixPath(relative(context.siteDir, file)))),
    optionsOf: (file) => ({
      path: toMessageRelativeFilePath(file),
      markdown: context.siteConfig.markdown,
      helm,
      checks: options.checks,
      placeholderStyle: options.placeholderStyle,
    }),
    instances: [...instances.values()],
    options,
    docsVersions: await configuredDocsVersions(context, plugins),
  };
}

function isOurs(plugin: InitializedPlugin): plugin is InitializedPlugin & {options: PluginOptions} {
  return plugin.name === PLUGIN_NAME;
}
