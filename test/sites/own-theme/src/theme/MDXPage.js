import React from 'react';
import {MDXProvider} from '@mdx-js/react';
import MDXComponents from '@theme/MDXComponents';

export default function MDXPage({content: Content}) {
  return (
    <main>
      <MDXProvider components={MDXComponents}>
        <Content />
      </MDXProvider>
    </main>
  );
}
