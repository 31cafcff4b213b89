import {
  remarkCompatComponents,
  remarkCompatPlaceholders,
  remarkHelm,
} from 'docusaurus-plugin-compat-matrix/remark';

const remarkPlugins = [
  remarkHelm,
  [remarkCompatPlaceholders, {names: ['NEW_VERSION']}],
  remarkCompatComponents,
];

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'By hand',
  url: 'https://by-hand.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  presets: [
    [
      'classic',
      {
        docs: {remarkPlugins},
        blog: {remarkPlugins, onInlineAuthors: 'ignore', onUntruncatedBlogPosts: 'ignore'},
        pages: {remarkPlugins},
      },
    ],
  ],
  plugins: [
    // A Docusaurus whose MDX loaders are not where the package looks for them.
    './renamed-mdx-loader.cjs',
    ['docusaurus-plugin-compat-matrix', {remark: process.env.REMARK ?? 'manual'}],
  ],
};
