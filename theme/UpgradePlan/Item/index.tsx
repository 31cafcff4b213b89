import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CodeBlock from '@theme/CodeBlock';
import type {Props} from '@theme/UpgradePlan/Item';
import styles from './styles.module.css';

/** One thing to do, with a box to tick and, below it, what helps to do it. */
export default function UpgradePlanItem({item, done, onDone}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {text, command, manifest, note, url} = item;
  return (
    <li className={`theme-compat-plan-item ${styles.item}`}>
      <label className={styles.label}>
        <input
          type="checkbox"
          disabled={!isBrowser}
          checked={done}
          onChange={(event) => {
            onDone(event.target.checked);
          }}
        />
        <span>{text}</span>
      </label>
      <div className={styles.body}>
        {(note ?? url) !== undefined && (
          <p className={styles.note}>
            {note}{' '}
            {url !== undefined && (
              <Link href={url}>
                <Translate
                  id="theme.compat.plan.more"
                  description="The link to the page with the details of a step"
                >
                  Details
                </Translate>
              </Link>
            )}
          </p>
        )}
        {command !== undefined && <CodeBlock className="language-bash">{command}</CodeBlock>}
        {manifest !== undefined && <CodeBlock className="language-yaml">{manifest}</CodeBlock>}
      </div>
    </li>
  );
}
