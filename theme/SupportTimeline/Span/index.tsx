import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Day from '@theme/SupportTimeline/Day';
import type {Props} from '@theme/SupportTimeline/Span';

/** When something happens, as far as that is known: on a day, in a month, or between two days. */
export default function SupportTimelineSpan({first, last}: Props): ReactNode {
  if (first === last) {
    return <Day day={first} />;
  }
  const isWhole = first.endsWith('-01') && isEndOfMonth(last);
  if (isWhole && first.slice(0, 7) === last.slice(0, 7)) {
    return <Day day={first} month />;
  }
  return (
    <Translate
      id="theme.compat.timeline.between"
      description="Two days or months between which something happens"
      values={{
        first: <Day day={first} month={isWhole} />,
        last: <Day day={last} month={isWhole} />,
      }}
    >
      {'{first} to {last}'}
    </Translate>
  );
}

function isEndOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
