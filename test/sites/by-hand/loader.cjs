module.exports = require('@docusaurus/mdx-loader');
