import React, {memo, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Cell from '@theme/CompatMatrix/Cell';
import Details from '@theme/CompatMatrix/Details';
import History from '@theme/CompatMatrix/History';
import type {Props} from '@theme/CompatMatrix/Row';
import CompatStatus from '@theme/CompatStatus';
import notStated from '@theme/CompatMatrix/not-stated';
import type {MatrixRow} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** One release: what it needs, how that goes with what the reader runs, and its support status. */
function CompatMatrixRow({row, columns, hasStatus, hidden}: Props): ReactNode {
  const {release, fit, best, chosen, docs, others} = row;
  const classes = [
    'theme-compat-row',
    fit && `theme-compat-row--${fit.verdict}`,
    fit?.verdict === 'does-not-fit' && styles.faded,
    others && `theme-compat-row--others ${styles.faded}`,
    docs && `theme-compat-row--docs ${styles.docs}`,
    chosen && `theme-compat-row--chosen ${styles.chosen}`,
    best && `theme-compat-row--best ${styles.best}`,
    hidden && styles.hidden,
  ].filter(Boolean);
  return (
    <tr
      // Most rows are plain, and in static HTML every byte counts as often as there are rows.
      className={classes.length > 1 ? classes.join(' ') : undefined}
      aria-current={docs || undefined}
    >
      {/* Without data cells in its column a header is its row's: HTML says so, and `scope` would cost bytes in every row.
          https://html.spec.whatwg.org/multipage/tables.html#algorithm-for-assigning-header-cells */}
      <th
        // Not text of the cell: its text is the release's name and nothing else.
        data-compat-docs={
          docs
            ? translate({
                id: 'theme.compat.matrix.theseDocs',
                message: 'these docs',
                description: 'Marks the release of these docs',
              })
            : undefined
        }
      >
        {others
          ? translate({
              id: 'theme.compat.matrix.others',
              message: 'others',
              description: 'Stands for every release that is not listed',
            })
          : release.line}
        <Details items={[release]} />
        <History line={release.line} column="version" />
        {best ? (
          <small className={`theme-compat-mark ${styles.mark}`}>
            <Translate id="theme.compat.matrix.best" description="Marks the best release that fits">
              fits your stack
            </Translate>
          </small>
        ) : (
          chosen && (
            <small className={`theme-compat-mark ${styles.mark}`}>
              <Translate
                id="theme.compat.matrix.chosen"
                description="Marks the release that the reader chose"
              >
                your choice
              </Translate>
            </small>
          )
        )}
      </th>
      {columns.map(({dependency, bundled}) => (
        <Cell
          key={dependency.id}
          release={release}
          dependency={dependency}
          bundled={bundled}
          reason={fit?.reasons.find((reason) => reason.dependency === dependency.id)}
        />
      ))}
      {hasStatus && (
        <td>
          {release.status ? <CompatStatus status={release.status} /> : notStated()}
          <History line={release.line} column="status" />
        </td>
      )}
    </tr>
  );
}

/** In a large table few rows change with a choice: those with another answer or another mark. */
export default memo(
  CompatMatrixRow,
  (before, after) =>
    before.columns === after.columns &&
    before.hasStatus === after.hasStatus &&
    before.hidden === after.hidden &&
    before.row.release === after.row.release &&
    before.row.best === after.row.best &&
    before.row.chosen === after.row.chosen &&
    before.row.docs === after.row.docs &&
    haveEqualAnswers(before.row.fit, after.row.fit),
);

function haveEqualAnswers(before: MatrixRow['fit'], after: MatrixRow['fit']): boolean {
  const [old, now] = [before?.reasons ?? [], after?.reasons ?? []];
  return (
    old.length === now.length &&
    old.every(
      ({dependency, verdict, claim}, index) =>
        dependency === now[index]?.dependency &&
        verdict === now[index].verdict &&
        claim === now[index].claim,
    )
  );
}
