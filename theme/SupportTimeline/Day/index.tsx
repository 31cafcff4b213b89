import React, {type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import dayText from '@theme/SupportTimeline/day-text';
import type {Props} from '@theme/SupportTimeline/Day';

/** A day as the locale writes it. */
export default function SupportTimelineDay({day, month}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <time dateTime={month ? day.slice(0, 7) : day}>
      {dayText(day, month ? 'month' : 'day', i18n.currentLocale)}
    </time>
  );
}
