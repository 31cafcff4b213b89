import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatCommand/OtherDocs';
import {useCompatData, useOtherDocs} from 'docusaurus-plugin-compat-matrix/client';

/** Says so where commands are for a release that the reader chose, and the docs around them for another. */
export default function CompatCommandOtherDocs({product}: Props): ReactNode {
  const docs = useOtherDocs(useCompatData(product));
  return docs === null ? null : (
    <strong className="theme-compat-other-docs">
      {' '}
      <Translate
        id="theme.compat.command.otherDocs"
        description="Behind the release that commands are for, which is another than that of the docs"
        values={{docs: <bdi>{docs}</bdi>}}
      >
        {'(these docs are for {docs})'}
      </Translate>
    </strong>
  );
}
