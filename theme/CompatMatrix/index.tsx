import React, {useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/CompatMatrix';
import Controls from '@theme/CompatMatrix/Controls';
import Notes from '@theme/CompatMatrix/Notes';
import Row from '@theme/CompatMatrix/Row';
import Summary from '@theme/CompatMatrix/Summary';
import TableRegion from '@theme/CompatMatrix/TableRegion';
import useLanguage from '@theme/CompatMatrix/use-language';
import {
  CellHistoryContext,
  loadForStack,
  useCellHistory,
  useCompatData,
  useIsAsked,
  useLinkSync,
  useMatrix,
  useOnDemand,
  type Matrix,
  type MatrixRow,
} from 'docusaurus-plugin-compat-matrix/client';
import type {SupportStatus} from 'docusaurus-plugin-compat-matrix/compat';
import styles from './styles.module.css';

const loadAnswers = loadForStack(() => import('@theme/CompatMatrix/answers'));

/** The releases of a product and what they need; with JavaScript, an answer for what the reader runs. */
export default function CompatMatrix({
  product,
  caption,
  history = false,
  syncLink = false,
  ...options
}: Props): ReactNode {
  const data = useCompatData(product);
  const {attributes} = useLanguage();
  useLinkSync(syncLink);
  const answers = useOnDemand(loadAnswers, useIsAsked(data));
  const matrix = useMatrix(data, options, answers.code?.fit);
  const cellHistory = useCellHistory(history ? data.product.id : null);
  const [status, setStatus] = useState<SupportStatus | null>(null);
  const {columns, statuses} = matrix;
  const {rows, answered} = useMemo(() => filterRows(matrix, status), [matrix, status]);
  const hasStatus = statuses.length > 0;
  // Kept: the matrix lags behind what the reader types, and nothing is new before it is.
  const body = useMemo(
    () =>
      rows.map(({row, hidden}) => (
        <Row
          key={row.release.line}
          row={row}
          columns={columns}
          hasStatus={hasStatus}
          hidden={hidden}
        />
      )),
    [rows, columns, hasStatus],
  );
  return (
    <div
      className={`theme-compat-matrix ${styles.matrix}`}
      {...attributes}
      // Who is at a control will soon have chosen.
      onFocus={answers.load}
    >
      <Controls data={data} matrix={matrix} status={status} onStatus={setStatus} />
      <Summary data={data} matrix={answered} answers={answers} />
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
      <Notes data={data} matrix={matrix} answers={answers.code} />
    </div>
  );
}

function named({name, url}: {readonly name: string; readonly url?: string}): ReactNode {
  return url ? <Link href={url}>{name}</Link> : name;
}

/** A matrix behind the reader's filter. */
interface FilteredRows {
  readonly rows: ReadonlyArray<{readonly row: MatrixRow; readonly hidden: boolean}>;
  /** What the answer speaks of: the rows that are seen if one of them fits, else all. */
  readonly answered: Matrix;
}

/**
 * Hides the rows with another support status, save the release that the reader chose: they asked
 * for that too. The best that fits is the best of those seen.
 */
function filterRows(matrix: Matrix, status: SupportStatus | null): FilteredRows {
  if (status === null) {
    return {rows: matrix.rows.map((row) => ({row, hidden: false})), answered: matrix};
  }
  const isSeen = ({release, chosen}: MatrixRow) => chosen || release.status === status;
  const seen = matrix.rows.filter(isSeen);
  const lines = new Set(seen.map(({release}) => release.line));
  const best = matrix.fits.find(({line, verdict}) => verdict === 'fits' && lines.has(line));
  const marked = (row: MatrixRow) => ({...row, best: row.release.line === best?.line});
  return {
    rows: matrix.rows.map((row) => ({row: marked(row), hidden: !isSeen(row)})),
    answered: best ? {...matrix, rows: seen.map(marked)} : matrix,
  };
}
