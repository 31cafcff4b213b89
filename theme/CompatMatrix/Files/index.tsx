import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/CompatMatrix/Files';
import {useCatalog} from 'docusaurus-plugin-compat-matrix/client';

const FILES = [
  ['JSON', '.json'],
  ['CSV', '.csv'],
  ['Markdown', '.md'],
  ['iCalendar', '/end-of-life.ics'],
] as const;

/** Links to the data in other formats; nothing where the site offers none. */
export default function CompatMatrixFiles({product}: Props): ReactNode {
  const {files} = useCatalog();
  const {withBaseUrl} = useBaseUrlUtils();
  const path = files?.[product];
  if (path === undefined) {
    return null;
  }
  return (
    <p className="theme-compat-files">
      <Translate
        id="theme.compat.files.label"
        description="Begins links to the data in other formats"
      >
        Use this data:
      </Translate>{' '}
      {FILES.map(([format, ending], index) => (
        <React.Fragment key={format}>
          {index > 0 && ' · '}
          <a href={withBaseUrl(path + ending)}>{format}</a>
        </React.Fragment>
      ))}
    </p>
  );
}
