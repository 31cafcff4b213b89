import React, {type ReactNode} from 'react';
import type {Props} from '@theme/ApiVersions';
import Manifest from '@theme/ApiVersions/Manifest';
import Table from '@theme/ApiVersions/Table';
import useLanguage from '@theme/CompatMatrix/use-language';
import VersionSelect from '@theme/VersionSelect';
import {namedRelease, useCompatData, useRelease} from 'docusaurus-plugin-compat-matrix/client';

/** The API versions of a product in a release; with JavaScript, what a manifest has to change for it. */
export default function ApiVersions({product, release, caption}: Props): ReactNode {
  const data = useCompatData(product);
  const {attributes} = useLanguage();
  const shown = useRelease(data);
  const line = (release === undefined ? shown : namedRelease(data, release))?.line ?? null;
  return (
    <div className="theme-compat-api-versions" {...attributes}>
      {release === undefined && <VersionSelect product={data.product.id} />}
      <Table data={data} line={line} caption={caption} />
      {line !== null && <Manifest data={data} line={line} />}
    </div>
  );
}
