import npm2yarn from '@docusaurus/remark-plugin-npm2yarn';

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'ESM',
  url: 'https://esm.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  presets: [
    [
      'classic',
      {
        docs: {remarkPlugins: [npm2yarn]},
        blog: {feedOptions: {type: 'all'}, onInlineAuthors: 'ignore'},
      },
    ],
  ],
  plugins: ['docusaurus-plugin-compat-matrix'],
};
