import npm2yarn from '@docusaurus/remark-plugin-npm2yarn';

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Neighbours',
  url: 'https://neighbours.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  markdown: {mermaid: true},
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: {docItemComponent: '@theme/ApiItem', remarkPlugins: [npm2yarn]},
      },
    ],
  ],
  themes: [
    '@docusaurus/theme-live-codeblock',
    '@docusaurus/theme-mermaid',
    'docusaurus-theme-openapi-docs',
    ['@easyops-cn/docusaurus-search-local', {indexBlog: false}],
  ],
  plugins: [
    'docusaurus-plugin-compat-matrix',
    [
      'docusaurus-plugin-openapi-docs',
      {
        id: 'api',
        docsPluginId: 'classic',
        config: {kites: {specPath: 'api/kites.yaml', outputDir: 'docs/api'}},
      },
    ],
  ],
};
