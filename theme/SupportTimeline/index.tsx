import React, {useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import TableRegion from '@theme/CompatMatrix/TableRegion';
import notStated from '@theme/CompatMatrix/not-stated';
import useLanguage from '@theme/CompatMatrix/use-language';
import CompatStatus from '@theme/CompatStatus';
import type {Props} from '@theme/SupportTimeline';
import Chart from '@theme/SupportTimeline/Chart';
import End from '@theme/SupportTimeline/End';
import Span from '@theme/SupportTimeline/Span';
import {
  timeline as timelineOf,
  useCompatData,
  useToday,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** When each release of a product gets support: a chart, and a table that says the same in words. */
export default function SupportTimeline({product, caption}: Props): ReactNode {
  const data = useCompatData(product);
  const {attributes} = useLanguage();
  const timeline = timelineOf(data, useToday());
  const isDrawn = timeline.bars.some(({parts}) => parts.length > 0);
  const [open, setOpen] = useState(!isDrawn);
  return (
    <div className={`theme-compat-timeline ${styles.timeline}`} {...attributes}>
      {isDrawn && <Chart timeline={timeline} />}
      {/* It opens the table to the eye; screen readers and print have it at any time. */}
      <details
        className={styles.switch}
        open={open}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <Translate
            id="theme.compat.timeline.table"
            description="Below a chart of support periods: shows the same as a table"
          >
            The dates as a table
          </Translate>
        </summary>
      </details>
      <TableRegion
        className={styles.table}
        focusable={open}
        caption={
          caption ?? (
            <Translate
              id="theme.compat.timeline.caption"
              description="The default caption of the table of support periods"
              values={{product: data.product.name}}
            >
              {'Support of {product}'}
            </Translate>
          )
        }
      >
        <thead>
          <tr>
            <th scope="col">{data.product.name}</th>
            <th scope="col">
              <Translate
                id="theme.compat.timeline.released"
                description="The header of the column with the days on which releases came out"
              >
                Released
              </Translate>
            </th>
            <th scope="col">
              <Translate
                id="theme.compat.timeline.end"
                description="The header of the column with the days on which support ends"
              >
                Supported until
              </Translate>
            </th>
            <th scope="col">
              <Translate
                id="theme.compat.matrix.status"
                description="The header of the column with the support status"
              >
                Support Status
              </Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {timeline.bars.map(({release: {line, status}, period: {start, end}}) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>{start ? <Span first={start.first} last={start.last} /> : notStated()}</td>
              {/* What is not out yet has no end by counting later lines. */}
              <td>{status === 'development' && end.why !== 'stated' ? '–' : <End end={end} />}</td>
              <td>{status ? <CompatStatus status={status} /> : notStated()}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </div>
  );
}
