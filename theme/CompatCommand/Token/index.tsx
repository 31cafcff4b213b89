import React, {type ReactNode} from 'react';
import Token from '@theme-init/CodeBlock/Line/Token';
import Pick from '@theme/CompatCommand/Pick';
import type {Props} from '@theme/CompatCommand/Token';
import {tokenParts} from 'docusaurus-plugin-compat-matrix/client';

/** A token of a highlighted line; where a placeholder was filled, the version can be picked. */
export default function CompatCommandToken({fills, ...props}: Props): ReactNode {
  if (fills.length === 0) {
    return <Token {...props} />;
  }
  const parts = tokenParts(props.line, props.line.indexOf(props.token), fills);
  return (
    <Token {...props}>
      {parts.map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <Pick key={index} product={part.fill.product} dependency={part.fill.dependency}>
            {part.text}
          </Pick>
        ),
      )}
    </Token>
  );
}
