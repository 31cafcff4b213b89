import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/CompatCommand/Pick';
import optionText from '@theme/VersionSelect/option-text';
import {
  useCompatData,
  useCopyAsSeen,
  useVersionChoice,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/**
 * Text that is a version, with a transparent native select over it: the text is there to be read,
 * selected, found and copied, the select to be operated.
 */
export default function CompatCommandPick({product, dependency, children}: Props): ReactNode {
  const {name, options, value, choose} = useVersionChoice(useCompatData(product), dependency);
  const isBrowser = useIsBrowser();
  const label = translate(
    {
      id: 'theme.compat.pick.label',
      message: 'Version of {name}',
      description: 'The label of a select in place of a version',
    },
    {name},
  );
  useCopyAsSeen();
  if (options.length === 0) {
    return children;
  }
  return (
    <span className={`theme-compat-pick ${styles.pick}`} data-ready={isBrowser || undefined}>
      {children}
      {isBrowser && (
        <select
          className={styles.select}
          aria-label={label}
          value={value ?? ''}
          onChange={(event) => {
            choose(event.target.value || null);
          }}
        >
          {value === null && labelled('', label)}
          {options.map((option) => labelled(option.value, optionText(option)))}
        </select>
      )}
    </span>
  );
}

/** Its text would become part of the command's text. Chromium shows the `label`, but names nothing after it. */
function labelled(value: string, label: string): ReactNode {
  return <option key={value} value={value} label={label} aria-label={label} />;
}
