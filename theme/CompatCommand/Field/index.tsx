import React, {useId, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/CompatCommand/Field';
import faultText from '@theme/CompatCommand/fault-text';
import {useTextDraft} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** A labelled text field: what readers write into it stands in place of a placeholder. */
export default function CompatCommandField({
  id,
  placeholder,
  label,
  default: defaultText,
}: Props): ReactNode {
  const {text, fault, type, settle} = useTextDraft(placeholder, defaultText);
  const isBrowser = useIsBrowser();
  const ids = useId();
  const input = id ?? `${ids}input`;
  const message = `${ids}message`;
  return (
    <span className={`theme-compat-field ${styles.field}`}>
      <label id={`${ids}label`} htmlFor={input}>
        {label}
      </label>
      <input
        id={input}
        // Its own label alone: where it stands in a command, another leads here.
        aria-labelledby={`${ids}label`}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : message}
        autoCapitalize="off"
        autoComplete="off"
        className={styles.input}
        disabled={!isBrowser}
        placeholder={defaultText}
        size={Math.max(defaultText.length, 8)}
        spellCheck={false}
        type="text"
        value={text}
        onBlur={settle}
        onChange={(event) => {
          type(event.target.value);
        }}
      />
      <span id={message} className={styles.fault} role="status">
        {fault !== null && faultText(fault)}
      </span>
    </span>
  );
}
