import npm2yarn from '@docusaurus/remark-plugin-npm2yarn';

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Gateway',
  url: 'https://gateway.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  i18n: {defaultLocale: 'en', locales: process.env.LOCALES?.split(',') ?? ['en', 'de']},
  presets: [
    [
      'classic',
      {
        docs: {remarkPlugins: [[npm2yarn, {sync: true}]], versions: {current: {label: 'main'}}},
        blog: {onInlineAuthors: 'ignore', onUntruncatedBlogPosts: 'ignore'},
      },
    ],
  ],
  plugins: [
    ['@docusaurus/plugin-content-docs', {id: 'guides', path: 'guides', routeBasePath: 'guides'}],
    ['docusaurus-plugin-compat-matrix', JSON.parse(process.env.OPTIONS ?? '{}')],
    ['docusaurus-plugin-compat-matrix', {id: 'mesh', data: 'mesh.json'}],
  ],
};
