import {join} from 'node:path';
import type {InitializedPlugin, LoadContext} from '@docusaurus/types';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {DEFAULT_OPTIONS, type PluginOptions} from '../../src/options.js';
import {temporaryDirectory} from '../temporary-directory.js';

export interface FakeSite {
  readonly context: LoadContext;
  readonly plugins: InitializedPlugin[];
}

/** A site with these files, its docs plugin, and an instance of ours for each of these options. */
export async function fakeSite(
  files: Readonly<Record<string, string>>,
  instances: ReadonlyArray<Partial<PluginOptions>> = [{}],
): Promise<FakeSite> {
  const siteDir = await temporaryDirectory(files);
  const context = {
    siteDir,
    siteConfigPath: join(siteDir, 'docusaurus.config.js'),
    siteConfig: {
      markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
      themeConfig: {},
    },
    i18n: {path: 'i18n', locales: ['en'], localeConfigs: {en: {path: 'en'}}},
  } as unknown as LoadContext;
  const include = ['**/*.{md,mdx}'];
  const plugins = [
    {
      name: 'docusaurus-plugin-content-docs',
      options: {path: 'docs', versions: {}, include, exclude: []},
      getPathsToWatch: () => [`${siteDir}/docs/${include[0]}`],
    },
    ...instances.map((options) => ({
      name: 'docusaurus-plugin-compat-matrix',
      options: {...DEFAULT_OPTIONS, ...options},
    })),
  ];
  return {context, plugins: plugins as unknown as InitializedPlugin[]};
}

export const MALFORMED = `\`\`\`sh
helm upgrade gateway ./chart --set size=“large”
\`\`\`
`;

export const DATA = 'product: {id: gateway, name: Gateway}\nreleases: [{line: main}]\n';
