import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Answer from '@theme/ApiVersions/Answer';
import type {Props} from '@theme/ApiVersions/Answers';
import styles from './styles.module.css';

/** Nobody reads more answers; the copied manifest has all changes. */
const SHOWN = 200;

/** What a release makes of the objects of a manifest, one by one. */
export default function ApiVersionsAnswers({objects, line}: Props): ReactNode {
  return (
    <>
      <ol className={styles.answers}>
        {objects.slice(0, SHOWN).map((object, index) => (
          <Answer key={index} object={object} line={line} />
        ))}
      </ol>
      {objects.length > SHOWN && (
        <p>
          <Translate
            id="theme.compat.api.more"
            description="After the first answers about a very long manifest"
            values={{count: String(objects.length - SHOWN)}}
          >
            {'Not shown: {count} more.'}
          </Translate>
        </p>
      )}
    </>
  );
}
