import React, {useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatMatrix';
import Controls from '@theme/CompatMatrix/Controls';
import Notes from '@theme/CompatMatrix/Notes';
import Row from '@theme/CompatMatrix/Row';
import Summary from '@theme/CompatMatrix/Summary';
import TableRegion from '@theme/CompatMatrix/TableRegion';
import {
  CellHistoryContext,
  useCellHistory,
  useCompatData,
  useLinkSync,
  useMatrix,
} from 'docusaurus-plugin-compat-matrix/client';
import type {SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';
import styles from './styles.module.css';

/** The releases of a product and what they need; with JavaScript, an answer for what the reader runs. */
export default function CompatMatrix({
  product,
  caption,
  history = false,
  syncLink = false,
  ...options
}: Props): ReactNode {
  const data = useCompatData(product);
  useLinkSync(syncLink);
  const matrix = useMatrix(data, options);
  const cellHistory = useCellHistory(history ? data.product.id : null);
  const [status, setStatus] = useState<SupportStatus | null>(null);
  const {columns, rows, statuses} = matrix;
  const hasStatus = statuses.length > 0;
  // Kept: the matrix lags behind what the reader types, and nothing is new before it is.
  const body = useMemo(
    () =>
      rows.map((row) => (
        <Row
          key={row.release.line}
          row={row}
          columns={columns}
          hasStatus={hasStatus}
          hidden={status !== null && row.release.status !== status}
        />
      )),
    [rows, columns, hasStatus, status],
  );
  return (
    <div className={`theme-compat-matrix ${styles.matrix}`}>
      <Controls data={data} matrix={matrix} status={status} onStatus={setStatus} />
      <Summary data={data} matrix={matrix} />
      <TableRegion
        caption={
          caption ?? (
            <Translate
              id="theme.compat.matrix.caption"
              description="The default caption of a compatibility matrix"
              values={{product: data.product.name}}
            >
              {'Compatibility of {product}'}
            </Translate>
          )
        }
      >
        <thead>
          <tr>
            <th scope="col">{named(data.product)}</th>
            {columns.map(({dependency}) => (
              <th key={dependency.id} scope="col">
                {named(dependency)}
              </th>
            ))}
            {hasStatus && (
              <th scope="col">
                <Translate
                  id="theme.compat.matrix.status"
                  description="The header of the column with the support status"
                >
                  Support Status
                </Translate>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <CellHistoryContext.Provider value={cellHistory}>{body}</CellHistoryContext.Provider>
        </tbody>
      </TableRegion>
      <Notes data={data} matrix={matrix} />
    </div>
  );
}

function named({name, url}: {readonly name: string; readonly url?: string}): ReactNode {
  return url ? <Link href={url}>{name}</Link> : name;
}
