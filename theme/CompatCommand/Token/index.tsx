import React, {type ReactNode} from 'react';
import Token from '@theme-init/CodeBlock/Line/Token';
import Pick from '@theme/CompatCommand/Pick';
import type {Props} from '@theme/CompatCommand/Token';
import {tokenParts} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** A token of a highlighted line; where a placeholder was filled, what fills it can be changed. */
export default function CompatCommandToken({fills, fieldIds, ...props}: Props): ReactNode {
  if (fills.length === 0) {
    return <Token {...props} />;
  }
  const parts = tokenParts(props.line, props.line.indexOf(props.token), fills);
  return (
    <Token {...props}>
      {parts.map((part, index) => {
        if (typeof part === 'string') {
          return part;
        }
        const {placeholder, product, dependency, field} = part.fill;
        return field ? (
          <label key={index} className={styles.text} htmlFor={fieldIds[placeholder]}>
            {part.text}
          </label>
        ) : (
          <Pick key={index} product={product} dependency={dependency}>
            {part.text}
          </Pick>
        );
      })}
    </Token>
  );
}
