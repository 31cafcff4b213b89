import React, {useContext, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatMatrix/History';
import notStated from '@theme/CompatMatrix/not-stated';
import {CellHistoryContext} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** When and why a cell changed, opened in place; nothing where the page asks for no history. */
export default function CompatMatrixHistory({line, column}: Props): ReactNode {
  const changes = useContext(CellHistoryContext).get(line)?.get(column);
  if (!changes) {
    return null;
  }
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
              <time dateTime={date}>{date}</time>{' '}
              <code>{`${from ?? notStated()} → ${to ?? notStated()}`}</code> {subject}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
