import React, {type ReactNode} from 'react';
import claimLabel from '@theme/CompatMatrix/claim-label';
import CompatStatus from '@theme/CompatStatus';
import type {Props} from '@theme/SupportStatus';
import {namedRelease, useCompatData} from 'docusaurus-plugin-compat-matrix/client';

/** The support status of a release, in a sentence. */
export default function SupportStatus({of, product}: Props): ReactNode {
  const {status} = namedRelease(useCompatData(product), of);
  return status ? (
    <CompatStatus status={status} />
  ) : (
    <span className="compat-not-stated">{claimLabel('not-stated')}</span>
  );
}
