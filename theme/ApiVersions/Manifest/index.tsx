import React, {lazy, Suspense, useId, useRef, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/ApiVersions/Manifest';
import {useCopy, useManifest} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Most readers never paste. What is gone with another deployment must not take the page along. */
const Answers = lazy(() =>
  import('@theme/ApiVersions/Answers').catch(() => ({default: NotLoaded})),
);

/** A field for a manifest, and what of it has to change for a release. Nothing leaves the page. */
export default function ApiVersionsManifest({data, line}: Props): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isBrowser = useIsBrowser();
  const [text, setText] = useState('');
  const {outcome, copy} = useCopy();
  const read = useManifest(data, text, line);
  const objects = read?.objects ?? [];
  const changes = objects.filter(({change}) => change);
  const fine = objects.filter(({state}) => state === 'preferred' || state === 'served');

  const copyManifest = async (rewritten: string) => {
    if (await copy(rewritten)) return;
    setText(rewritten);
    field.current?.focus();
  };

  return (
    <div className={`theme-compat-manifest ${styles.manifest}`}>
      <label htmlFor={id}>
        <Translate
          id="theme.compat.api.manifest"
          description="The label of a field for Kubernetes manifests"
          values={{line}}
        >
          {'Your manifest, to see what to change for {line} (YAML or JSON; it stays in this page)'}
        </Translate>
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={6}
        spellCheck={false}
        disabled={!isBrowser}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <p className={styles.summary} role="status">
        {read &&
          (read.objects === null ? (
            <NotLoaded />
          ) : objects.length === 0 ? (
            <Translate
              id="theme.compat.api.noObjects"
              description="The manifest that a reader pasted has no object of the product"
              values={{product: data.product.name}}
            >
              {'No object of {product} found.'}
            </Translate>
          ) : (
            <Translate
              id="theme.compat.api.summary"
              description="How many objects of a manifest were found, and what is to be done"
              values={{
                line,
                all: String(objects.length),
                change: String(changes.length),
                open: String(objects.length - changes.length - fine.length),
                fine: String(fine.length),
              }}
            >
              {'Found: {all}. To change for {line}: {change}. To look at: {open}. Fine: {fine}.'}
            </Translate>
          ))}
      </p>
      {(changes.length > 0 || outcome) && (
        <p>
          {read && changes.length > 0 && (
            <button
              type="button"
              className="button button--secondary button--sm"
              onClick={() => void copyManifest(read.text)}
            >
              <Translate
                id="theme.compat.api.copy"
                description="The button that copies a manifest with all changes made"
              >
                Copy the changed manifest
              </Translate>
            </button>
          )}{' '}
          <span role="status">
            {outcome === 'copied' && (
              <Translate id="theme.compat.copied" description="What a button copies was copied">
                Copied
              </Translate>
            )}
            {outcome === 'denied' && (
              <Translate
                id="theme.compat.api.inField"
                description="Says that the manifest could not be copied and is in the field above"
              >
                It is in the field above
              </Translate>
            )}
          </span>
        </p>
      )}
      {objects.length > 0 && (
        <Suspense fallback={null}>
          <Answers objects={objects} line={line} />
        </Suspense>
      )}
    </div>
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
