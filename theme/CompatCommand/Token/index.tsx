import {cloneElement, type ReactNode} from 'react';
import Pick from '@theme/CompatCommand/Pick';
import type {Props} from '@theme/CompatCommand/Token';
import {tokenParts} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** A token of a highlighted line; where a placeholder was filled, what fills it can be changed. */
export default function CompatCommandToken({original, fills, fieldIds}: Props): ReactNode {
  if (fills.length === 0) {
    return original;
  }
  const {line, token} = original.props;
  const parts = tokenParts(line, line.indexOf(token), fills).map((part, index) => {
    if (typeof part === 'string') {
      return part;
    }
    const {placeholder, product, dependency, install, field} = part.fill;
    // What to install follows from what is chosen elsewhere.
    if (install !== undefined) return part.text;
    return field ? (
      <label key={index} className={styles.text} htmlFor={fieldIds[placeholder]}>
        {part.text}
      </label>
    ) : (
      <Pick key={index} product={product} dependency={dependency}>
        {part.text}
      </Pick>
    );
  });
  return cloneElement(original, undefined, parts);
}
