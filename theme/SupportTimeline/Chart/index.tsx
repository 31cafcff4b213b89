import React, {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/SupportTimeline/Chart';
import dayText from '@theme/SupportTimeline/day-text';
import styles from './styles.module.css';

/** Heights in em: lengths across are shares of the width, so that text keeps its size on a phone. */
const ROW = 2.25;
const HEAD = 1.5;

/** Width of a character as a share of the chart's on a phone: a label must not widen the page. */
const CHARACTER = 0.027;

/** Release lines against time. What it shows, the table says in words. */
export default function SupportTimelineChart({timeline}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const id = useId();
  const {ticks, step, today} = timeline;
  const bars = timeline.bars.filter(({parts}) => parts.length > 0);
  const foot = HEAD + bars.length * ROW;
  return (
    <svg
      className={`theme-compat-timeline-chart ${styles.chart}`}
      height={`${String(foot + 1.5)}em`}
      aria-hidden="true"
    >
      {ticks.map(({day, at}) => (
        <g key={day} className={styles.tick}>
          <line
            x1={percent(at)}
            x2={percent(at)}
            y1={`${String(HEAD)}em`}
            y2={`${String(foot)}em`}
          />
          {/* At the edges a label has no room. */}
          {at > 0.08 && at < 0.92 && (
            <text x={percent(at)} y={`${String(foot + 1.25)}em`} textAnchor="middle">
              {dayText(day, step % 12 === 0 ? 'year' : 'short-month', i18n.currentLocale)}
            </text>
          )}
        </g>
      ))}
      {bars.map(({release: {line, status}, parts}, index) => {
        const top = HEAD + index * ROW;
        return (
          <g key={line} className={styles[status ?? 'not-stated']}>
            {parts.map(({from: start, to: end, certainty}) => {
              const gradient = `${id}-${String(index)}-${certainty}`;
              return (
                <React.Fragment key={certainty}>
                  {certainty !== 'certain' && (
                    <linearGradient id={gradient}>
                      <stop offset="0" stopOpacity={certainty === 'may-begin' ? 0.1 : 1} />
                      <stop offset="1" stopOpacity={certainty === 'may-begin' ? 1 : 0.1} />
                    </linearGradient>
                  )}
                  <rect
                    // However short it is, it is to be seen.
                    stroke={certainty === 'certain' ? 'currentColor' : 'none'}
                    x={percent(start)}
                    width={percent(end - start)}
                    y={`${String(top + 1.25)}em`}
                    height="0.625em"
                    fill={certainty === 'certain' ? 'currentColor' : `url(#${gradient})`}
                  />
                </React.Fragment>
              );
            })}
          </g>
        );
      })}
      <g className={styles.today}>
        <line
          x1={percent(today)}
          x2={percent(today)}
          y1={`${String(HEAD)}em`}
          y2={`${String(foot)}em`}
        />
        <text x={percent(today)} y="1em" textAnchor={anchor(today)}>
          <Translate
            id="theme.compat.timeline.today"
            description="Marks the current day in a chart of support periods"
          >
            today
          </Translate>
        </text>
      </g>
      {/* Above the line of today, which crosses some. */}
      {bars.map(({release: {line}, parts}, index) => {
        const from = parts[0]?.from ?? 0;
        const isLate = from > 0.5 && from + line.length * CHARACTER > 1;
        return (
          <text
            key={line}
            className={styles.line}
            x={percent(isLate ? (parts.at(-1)?.to ?? 1) : from)}
            y={`${String(HEAD + index * ROW + 1)}em`}
            textAnchor={isLate ? 'end' : 'start'}
          >
            {line}
          </text>
        );
      })}
    </svg>
  );
}

function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`;
}

/** Text in the middle of its place, save at the edges. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  return share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle';
}
