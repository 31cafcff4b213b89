import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import ControlGroup from '@theme/CompatMatrix/ControlGroup';
import CopyLink from '@theme/CompatMatrix/CopyLink';
import VersionInput from '@theme/CompatMatrix/VersionInput';
import type {Props} from '@theme/StackCheck/Controls';
import {clearSelection, isAskedFor} from 'docusaurus-plugin-compat-matrix/client';

/** The sentence in which readers say what they run, of the product too. */
export default function StackCheckControls({data}: Props): ReactNode {
  const {product, dependencies} = data;
  const asked = dependencies.filter(isAskedFor);
  return (
    <ControlGroup
      className="theme-compat-controls"
      label={translate({
        id: 'theme.compat.controls.label',
        message: 'What you run',
        description: 'Names the controls above a matrix',
      })}
      more={<CopyLink />}
      onClear={() => {
        clearSelection([product.id, ...dependencies.map(({id}) => id)]);
      }}
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
    </ControlGroup>
  );
}
