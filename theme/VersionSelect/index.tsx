import React, {type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/VersionSelect';
import notChosen from '@theme/VersionSelect/not-chosen';
import optionText from '@theme/VersionSelect/option-text';
import {fieldWidth, useCompatData, useVersionChoice} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Picks the version that the commands and the matrix of the whole site follow. */
export default function VersionSelect({product, dependency, label}: Props): ReactNode {
  const {name, options, value, version, choose} = useVersionChoice(
    useCompatData(product),
    dependency,
  );
  const isBrowser = useIsBrowser();
  const none = version ?? notChosen();
  const texts = options.map(optionText);
  // A dependency's version can be taken back; a release always stands for one.
  const hasNone = value === null || dependency !== undefined;
  return (
    <label className={`theme-compat-version-select ${styles.label}`}>
      <span>{label ?? name}</span>{' '}
      <select
        className={styles.select}
        style={fieldWidth([none, ...texts])}
        disabled={!isBrowser}
        value={value ?? ''}
        onChange={(event) => {
          choose(event.target.value || null);
        }}
      >
        {hasNone && <option value="">{value === null ? none : notChosen()}</option>}
        {options.map(
          (option, index) =>
            // Static HTML holds the one option that shows: a search index would take in all.
            (isBrowser || option.value === value) && (
              <option key={option.value} value={option.value}>
                {texts[index]}
              </option>
            ),
        )}
      </select>
    </label>
  );
}
