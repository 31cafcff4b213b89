import React, {useContext, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/CompatMatrix/History';
import notStated from '@theme/CompatMatrix/not-stated';
import dayText from '@theme/SupportTimeline/day-text';
import {CellHistoryContext} from 'docusaurus-plugin-compat-matrix/client';
import type {CellChange} from 'docusaurus-plugin-compat-matrix/compat';
import styles from './styles.module.css';

/** When and why a cell changed, opened in place; nothing where the page asks for no history. */
export default function CompatMatrixHistory({line, column}: Props): ReactNode {
  const changes = useContext(CellHistoryContext).get(line)?.get(column);
  return changes ? <Changes changes={changes} /> : null;
}

/** By itself: a large matrix has many cells, and most of them no history. */
function Changes({changes}: {readonly changes: readonly CellChange[]}): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <>
      {' '}
      <details className={`theme-compat-history ${styles.history}`}>
        <summary>
          <Translate
            id="theme.compat.history.summary"
            description="Opens the list of changes of a cell of the matrix"
          >
            history
          </Translate>
        </summary>
        <ul>
          {changes.map(({from, to, revision: {id, date, subject}}) => (
            <li key={id}>
              <time dateTime={date}>{dayText(date, 'day', i18n.currentLocale)}</time>{' '}
              <code>{`${from ?? notStated()} → ${to ?? notStated()}`}</code> {subject}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
