import React, {memo, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Answer from '@theme/StackCheck/Answer';
import type {Props} from '@theme/StackCheck/Answers';
import type {Fit} from 'docusaurus-plugin-compat-matrix/compat';
import styles from './styles.module.css';

/** As many as a reader may want to see at once. */
const SHOWN = 12;

/** How each release goes with what the reader runs, best first; the tail of a long list on demand. */
function StackCheckAnswers({data, matrix}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const releases = new Map(matrix.rows.map(({release}) => [release.line, release]));
  const answer = (fit: Fit) => {
    const release = releases.get(fit.line);
    return release && <Answer key={fit.line} data={data} release={release} fit={fit} />;
  };
  const rest = matrix.fits.slice(SHOWN);
  return (
    <>
      <ol className={`theme-compat-answers ${styles.list}`}>
        {matrix.fits.slice(0, SHOWN).map(answer)}
      </ol>
      {rest.length > 0 && (
        <details
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
          }}
        >
          <summary className={styles.more}>
            <Translate
              id="theme.compat.stackCheck.more"
              description="Opens the tail of a long list of releases"
              values={{count: rest.length}}
            >
              {'More releases ({count})'}
            </Translate>
          </summary>
          {open && <ol className={styles.list}>{rest.map(answer)}</ol>}
        </details>
      )}
    </>
  );
}

/** The matrix lags behind what the reader types, and nothing is new before it is. */
export default memo(StackCheckAnswers);
