import React, {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Files from '@theme/CompatMatrix/Files';
import type {Props} from '@theme/CompatMatrix/Notes';
import useLanguage from '@theme/CompatMatrix/use-language';
import styles from './styles.module.css';

/** What stands below the matrix: whose docs these are, the support policy, and all reasons in words. */
export default function CompatMatrixNotes({data, matrix, answers}: Props): ReactNode {
  const {language} = useLanguage();
  const [open, setOpen] = useState(false);
  const {policy} = data;
  const docs = matrix.rows.find((row) => row.docs);
  const answered = matrix.rows.flatMap(({fit, others}) => (fit && !others ? fit : []));
  return (
    <div className={`theme-compat-notes ${styles.notes}`}>
      {(docs ?? policy?.note ?? policy?.url) !== undefined && (
        <p>
          {docs && (
            <>
              <Translate
                id="theme.compat.notes.theseDocs"
                description="Below the matrix: the release of these docs"
                values={{line: docs.release.line}}
              >
                {'These docs are for {line}.'}
              </Translate>{' '}
            </>
          )}
          {policy?.note && `${policy.note} `}
          {policy?.url && (
            <Link href={policy.url}>
              <Translate id="theme.compat.notes.policy" description="Below the matrix: a link">
                Support policy
              </Translate>
            </Link>
          )}
        </p>
      )}
      <Files product={data.product.id} />
      <details
        className={styles.reasons}
        // It keeps its place, so that nothing moves when a selection is restored.
        data-idle={answered.length === 0 || undefined}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <Translate
            id="theme.compat.notes.reasons"
            description="Opens the reasons of all releases"
          >
            Why, release by release
          </Translate>
        </summary>
        {open && answers && (
          <ul>
            {answered.map(({line, reasons}) => (
              <li key={line}>
                {reasons
                  .map((reason) => answers.reasonText(data, line, reason, language))
                  .join(' ')}
              </li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}
