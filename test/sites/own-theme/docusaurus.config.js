/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Own theme',
  url: 'https://own-theme.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  plugins: ['@docusaurus/plugin-content-pages', 'docusaurus-plugin-compat-matrix'],
};
