import React, {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CodeBlock from '@theme/CodeBlock';
import type {Props} from '@theme/UpgradePlan/Item';
import styles from './styles.module.css';

/** One thing to do, with a box to tick in a plan and, below it, what helps to do it. */
function UpgradePlanItem({item, done = false, onDone}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {key, text, command, manifest, note, url} = item;
  return (
    <li className={`theme-compat-plan-item ${styles.item}`}>
      {onDone ? (
        <label className={styles.label}>
          <input
            type="checkbox"
            disabled={!isBrowser}
            checked={done}
            onChange={(event) => {
              onDone(key, event.target.checked);
            }}
          />
          <span>{text}</span>
        </label>
      ) : (
        text
      )}
      <div className={onDone && styles.body}>
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

/** Another version changes few items of a long plan, yet all of them are made anew. */
export default memo(
  UpgradePlanItem,
  (before, after) =>
    before.done === after.done &&
    before.onDone === after.onDone &&
    JSON.stringify(before.item) === JSON.stringify(after.item),
);
