import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CopyLink from '@theme/CompatMatrix/CopyLink';
import VersionInput from '@theme/CompatMatrix/VersionInput';
import type {Props} from '@theme/StackCheck/Controls';
import {clearSelection} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** The sentence in which readers say what they run, of the product too. */
export default function StackCheckControls({data}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {product, dependencies} = data;
  const asked = dependencies.filter(({bundledWith}) => bundledWith === undefined);
  return (
    <div
      className={`theme-compat-controls ${styles.controls}`}
      role="group"
      aria-label={translate({
        id: 'theme.compat.controls.label',
        message: 'What you run',
        description: 'The name of the group of controls above a compatibility matrix',
      })}
    >
      <span>
        <Translate
          id="theme.compat.controls.iRun"
          description="Begins the sentence of controls: I run [Kubernetes …] [Envoy Gateway …]"
        >
          I run
        </Translate>
      </span>
      {[...asked, product].map((each) => (
        <VersionInput key={each.id} data={data} dependency={each} />
      ))}
      <span className={styles.actions}>
        <button
          type="button"
          disabled={!isBrowser}
          onClick={() => {
            clearSelection([product.id, ...dependencies.map(({id}) => id)]);
          }}
        >
          <Translate
            id="theme.compat.controls.clear"
            description="The button that takes back all that was chosen"
          >
            Clear
          </Translate>
        </button>
        <span aria-hidden="true">·</span>
        <CopyLink />
      </span>
    </div>
  );
}
