/** @type {import('@docusaurus/types').Config} */
module.exports = {
  title: 'Hand-wired',
  url: 'https://hand-wired.example',
  baseUrl: '/',
  trailingSlash: false,
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  markdown: {format: 'detect'},
  themes: ['@docusaurus/theme-classic'],
  plugins: [
    '@docusaurus/plugin-content-pages',
    ['@docusaurus/plugin-content-docs', {sidebarPath: undefined}],
    [
      '@docusaurus/plugin-content-docs',
      {id: 'guides', path: 'guides', routeBasePath: 'guides', includeCurrentVersion: false},
    ],
    // Left out, the site is what it would be without the package.
    process.env.BARE ? null : 'docusaurus-plugin-compat-matrix',
  ],
};
