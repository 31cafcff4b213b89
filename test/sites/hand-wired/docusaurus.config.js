/** @type {import('@docusaurus/types').Config} */
module.exports = {
  title: 'Hand-wired',
  url: 'https://hand-wired.example',
  baseUrl: '/',
  trailingSlash: false,
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  markdown: {format: 'detect'},
  // As several large sites have it, word for word.
  webpack: process.env.JS_LOADER && {
    jsLoader: (isServer) => ({
      loader: require.resolve('swc-loader'),
      options: {
        jsc: {
          parser: {syntax: 'typescript', tsx: true},
          target: 'es2017',
          transform: {react: {runtime: 'automatic'}},
        },
        module: {type: isServer ? 'commonjs' : 'es6'},
      },
    }),
  },
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
