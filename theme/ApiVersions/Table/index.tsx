import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ApiVersions/Table';
import stateLabel from '@theme/ApiVersions/state-label';
import listText from '@theme/CompatMatrix/list-text';
import TableRegion from '@theme/CompatMatrix/TableRegion';
import notStated from '@theme/CompatMatrix/not-stated';
import useLanguage from '@theme/CompatMatrix/use-language';
import {apiRows} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Kinds by versions: what a release makes of each, and since when. */
export default function ApiVersionsTable({data, line, caption}: Props): ReactNode {
  const {language} = useLanguage();
  const rows = apiRows(data, line);
  return (
    <TableRegion
      className={styles.table}
      caption={
        caption ?? (
          <Translate
            id="theme.compat.api.caption"
            description="The default caption of the table of API versions"
            values={{product: data.product.name}}
          >
            {'API versions of {product}'}
          </Translate>
        )
      }
    >
      <thead>
        <tr>
          <th scope="col">
            <Translate
              id="theme.compat.api.kind"
              description="The header of the column with the kinds of Kubernetes objects"
            >
              Kind
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="theme.compat.api.version"
              description="The header of the column with the API versions"
            >
              Version
            </Translate>
          </th>
          {line !== null && (
            <th scope="col">
              <Translate
                id="theme.compat.api.state"
                description="The header of the column that says what a release makes of an API version"
                values={{line}}
              >
                {'In {line}'}
              </Translate>
            </th>
          )}
          <th scope="col">
            <Translate
              id="theme.compat.api.since"
              description="The header of the column with the first release that serves an API version"
            >
              Served since
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="theme.compat.api.deprecatedSince"
              description="The header of the column with the first release in which an API version is deprecated"
            >
              Deprecated since
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="theme.compat.api.removedIn"
              description="The header of the column with the first release that does not serve an API version any more"
            >
              Removed in
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="theme.compat.api.replacedBy"
              description="The header of the column with the version that replaces an API version"
            >
              Replaced by
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({group, kinds, version, state, span}, index) => (
          <tr key={index}>
            {span > 0 && (
              <th scope="rowgroup" rowSpan={span}>
                {listText(kinds, 'conjunction', language)} <small>{group}</small>
              </th>
            )}
            <td>{version.name}</td>
            {state && (
              <td className={`theme-compat-api theme-compat-api--${state}`}>{stateLabel(state)}</td>
            )}
            <td>{version.since ?? notStated()}</td>
            <td>{version.deprecatedSince ?? (version.deprecated ? notStated() : '–')}</td>
            <td>{version.removedIn ?? '–'}</td>
            <td>{version.replacedBy ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
