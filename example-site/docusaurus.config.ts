import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {Options as CompatOptions} from 'docusaurus-plugin-compat-matrix';
import {themes, type PrismTheme} from 'prism-react-renderer';

const repository = 'https://github.com/compat-matrix/docusaurus-plugin-compat-matrix';

/** `BUNDLER=webpack` builds with webpack; otherwise Rspack, which `v4` brings. */
const bundler = process.env.BUNDLER ?? 'rspack';

/** A theme with other colours in place of those that have less contrast than 4.5 : 1. */
const readable = (theme: PrismTheme, colors: Readonly<Record<string, string>>): PrismTheme => ({
  ...theme,
  styles: theme.styles.map(({types, style}) => ({
    types,
    style: {...style, ...(style.color && {color: colors[style.color] ?? style.color})},
  })),
});

const light = readable(themes.github, {
  '#999988': '#5f6368',
  '#e3116c': '#b80d57',
  '#36acaa': '#0b6e6c',
  '#00a4db': '#00679e',
  '#d73a49': '#b5222f',
});

const dark = readable(themes.dracula, {'rgb(98, 114, 164)': '#9aa8d6'});

/** The data files are snapshots: what has ended and come out since then is no mistake in them. */
const snapshot = {
  'minimum-past-end-of-life': 'off',
  'requirement-past-end-of-life': 'off',
  'transitive-ceiling': 'off',
} satisfies CompatOptions['checks'];

const config: Config = {
  title: 'Compat Matrix',
  tagline: 'Compatibility matrices from data, and commands that run',
  url: 'https://compat-matrix.github.io',
  baseUrl: '/docusaurus-plugin-compat-matrix/',
  favicon: 'img/favicon.svg',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  future: bundler === 'webpack' ? {} : {v4: true},
  // The German pages show our components in another language; their prose is not translated.
  i18n: {defaultLocale: 'en', locales: ['en', 'de']},

  plugins: [
    [
      'docusaurus-plugin-compat-matrix',
      // The file repeats the page that it was taken from, with the wrong Envoy Proxy of v0.5.x.
      {checks: {...snapshot, 'bundled-differs': 'off'}} satisfies CompatOptions,
    ],
    [
      'docusaurus-plugin-compat-matrix',
      {id: 'full', data: 'envoy-ai-gateway.yaml', checks: snapshot} satisfies CompatOptions,
    ],
    ['docusaurus-plugin-compat-matrix', {id: 'envoy-gateway', data: 'envoy-gateway.yaml'}],
    [
      // The sample product's docs: two versions, as a product's own site has them.
      '@docusaurus/plugin-content-docs',
      {
        id: 'ai-gateway',
        path: 'ai-gateway',
        routeBasePath: 'ai-gateway',
        sidebarPath: './sidebars.ai-gateway.ts',
        versions: {current: {label: 'main'}},
      },
    ],
  ],

  presets: [
    [
      'classic',
      {
        docs: {sidebarPath: './sidebars.ts', editUrl: `${repository}/edit/main/example-site/`},
        blog: false,
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Compat Matrix',
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: 'Docs'},
        {type: 'docSidebar', sidebarId: 'sample', docsPluginId: 'ai-gateway', label: 'Sample docs'},
        {
          type: 'docsVersionDropdown',
          docsPluginId: 'ai-gateway',
          position: 'right',
          className: 'sample-docs-version',
        },
        {type: 'localeDropdown', position: 'right'},
        {href: repository, label: 'GitHub', position: 'right'},
      ],
    },
    footer: {
      copyright:
        'MIT licence. Envoy, Kubernetes and Helm are projects of the CNCF; their data serves as an example here.',
    },
    prism: {
      theme: light,
      darkTheme: dark,
      additionalLanguages: ['bash', 'json'],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
