import React from 'react';

export default function CodeBlock({children, className}) {
  return (
    <pre className="theme-block">
      <code className={className}>{children}</code>
    </pre>
  );
}
