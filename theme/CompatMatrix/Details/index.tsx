import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatMatrix/Details';
import styles from './styles.module.css';

/** Notes of a cell and what backs them, opened in place; nothing where there are none. */
export default function CompatMatrixDetails({items}: Props): ReactNode {
  const documented = items.filter(({note, source, takenFrom}) => note ?? source ?? takenFrom);
  if (documented.length === 0) {
    return null;
  }
  return (
    <>
      {' '}
      <details className={`theme-compat-details ${styles.details}`}>
        <summary>
          {documented.some(({note, takenFrom}) => note ?? takenFrom) ? (
            <Translate
              id="theme.compat.details.note"
              description="Opens the notes on a cell of the matrix"
            >
              note
            </Translate>
          ) : (
            <Translate
              id="theme.compat.details.source"
              description="Opens what backs a cell of the matrix"
            >
              source
            </Translate>
          )}
        </summary>
        {documented.map(({note, source, takenFrom}, index) => (
          <span key={index} className={styles.item}>
            {takenFrom && (
              <Translate
                id="theme.compat.details.takenFrom"
                description="The source of a version"
                values={takenFrom}
              >
                {'From the data of {product} for {line}.'}
              </Translate>
            )}
            {note} {source && <Link href={source}>{hostOf(source)}</Link>}
          </span>
        ))}
      </details>
    </>
  );
}

/** What tells a reader where a link goes: a whole address is too long for a cell, save on this site. */
function hostOf(address: string): string {
  return address.startsWith('/') ? address : new URL(address).hostname;
}
