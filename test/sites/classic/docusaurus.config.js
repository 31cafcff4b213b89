/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Classic',
  url: 'https://classic.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  presets: [['classic', {blog: false}]],
  plugins: ['docusaurus-plugin-compat-matrix'],
};
