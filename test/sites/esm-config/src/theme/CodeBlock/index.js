import React from 'react';
import CodeBlock from '@theme-original/CodeBlock';

/** @param {import('@theme/CodeBlock').Props} props */
export default function OwnCodeBlock(props) {
  return (
    <div className="own-code-block">
      <CodeBlock {...props} />
    </div>
  );
}
