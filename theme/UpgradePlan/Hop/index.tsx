import React, {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/UpgradePlan/Hop';
import Item from '@theme/UpgradePlan/Item';
import styles from './styles.module.css';

/** One hop of the plan: what to do, in order, and what to know. */
function UpgradePlanHop({hop, done}: Props): ReactNode {
  const {title, items, notes} = hop;
  // Alone, not one of a plan, it needs no place among the headings of the page.
  const Title = done ? 'h3' : 'p';
  return (
    <li className={`theme-compat-plan-hop ${styles.hop}`}>
      <Title className={styles.title}>{title}</Title>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item
            key={item.key}
            item={item}
            {...(done && {done: done.items.has(item.key), onDone: done.put})}
          />
        ))}
      </ul>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({text, url}, index) => (
            <li key={index}>
              {text} {url !== undefined && <Link href={url}>{url}</Link>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Only a tick or another plan changes a hop. */
export default memo(
  UpgradePlanHop,
  (before, after) => before.hop === after.hop && before.done?.items === after.done?.items,
);
