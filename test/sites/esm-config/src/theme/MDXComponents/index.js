import MDXComponents from '@theme-original/MDXComponents';

export default {...MDXComponents, Provided: () => <em>provided by the site</em>};
