const loader = require.resolve('./loader.cjs');

/**
 * Gives the MDX loaders another name, as a later Docusaurus may.
 *
 * @returns {import('@docusaurus/types').Plugin}
 */
module.exports = () => ({
  name: 'renamed-mdx-loader',
  configureWebpack: () => ({
    plugins: [
      {
        apply({options}) {
          for (const rule of options.module.rules) {
            for (const item of rule?.use ?? []) {
              if (item?.options?.markdownConfig) item.loader = loader;
            }
          }
        },
      },
    ],
  }),
});
