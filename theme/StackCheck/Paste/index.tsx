import React, {lazy, Suspense, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/StackCheck/Paste';
import {useRecognised} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Most readers never paste. What is gone with another deployment must not take the page along. */
const Recognised = lazy(() =>
  import('@theme/StackCheck/Recognised').catch(() => ({default: NotLoaded})),
);

/** The field into which readers paste what their tools print; what is recognised is shown before it counts. */
export default function StackCheckPaste({data}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [text, setText] = useState('');
  const read = useRecognised(data, text);
  const recognised = read?.recognised;
  return (
    <details className={`theme-compat-paste ${styles.paste}`}>
      <summary>
        <Translate
          id="theme.compat.paste.summary"
          description="Opens the field into which readers paste what their tools print"
        >
          Paste what you have
        </Translate>
      </summary>
      <label className={styles.label}>
        <span>
          <Translate
            id="theme.compat.paste.label"
            description="Labels the field for pasted output; commands stay as they are"
            values={{
              version: <code>kubectl version</code>,
              helm: <code>helm list -A</code>,
              deployments: <code>kubectl get deploy -A -o wide</code>,
              lock: <code>Chart.lock</code>,
            }}
          >
            {
              'The output of {version}, {helm} or {deployments}, or a {lock}. It does not leave your browser.'
            }
          </Translate>
        </span>
        <textarea
          rows={6}
          disabled={!isBrowser}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <p className={styles.count} role="status">
        {recognised === null && <NotLoaded />}
        {recognised &&
          (recognised.length > 0 ? (
            <Translate
              id="theme.compat.paste.recognised"
              description="How many versions were recognised in pasted output"
              values={{count: recognised.filter(({version}) => version !== null).length}}
            >
              {'Versions recognised: {count}'}
            </Translate>
          ) : (
            <Translate
              id="theme.compat.paste.nothing"
              description="Nothing that the product needs was found in pasted output"
            >
              No version that is asked for was found. Paste all that the command prints.
            </Translate>
          ))}
      </p>
      {recognised && recognised.length > 0 && (
        <Suspense fallback={null}>
          <Recognised key={read.text} data={data} recognised={recognised} />
        </Suspense>
      )}
    </details>
  );
}

function NotLoaded(): ReactNode {
  return (
    <Translate
      id="theme.compat.paste.notLoaded"
      description="The code that reads what a reader pasted could not be loaded"
    >
      The code that reads this could not be loaded. Reload the page, and paste again.
    </Translate>
  );
}
