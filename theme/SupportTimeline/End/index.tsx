import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import notStated from '@theme/CompatMatrix/not-stated';
import Day from '@theme/SupportTimeline/Day';
import type {Props} from '@theme/SupportTimeline/End';
import Span from '@theme/SupportTimeline/Span';

/** When support of a release ends, and what ends it, in words. */
export default function SupportTimelineEnd({end}: Props): ReactNode {
  const {kind, why, line} = end;
  const words = [
    whenOf(end),
    line !== undefined && (
      <Translate
        id="theme.compat.timeline.withRelease"
        description="Alone or after a date: the release of this line ends support"
        values={{line}}
      >
        {'with the release of {line}'}
      </Translate>
    ),
    why === 'policy' && kind !== 'unknown' && (
      <Translate
        id="theme.compat.timeline.byPolicy"
        description="Alone or after a date: the support policy says so, not a date of the release"
      >
        by the support policy
      </Translate>
    ),
  ].filter(Boolean);
  return words.length === 0
    ? notStated()
    : words.map((part, index) => (
        <React.Fragment key={index}>
          {index > 0 && ', '}
          {part}
        </React.Fragment>
      ));
}

function whenOf({kind, first, last, line}: Props['end']): ReactNode {
  if (first !== null && last !== null) {
    return <Span first={first} last={last} />;
  }
  if (last !== null) {
    return (
      <Translate
        id="theme.compat.timeline.noLater"
        description="Support ends on this day or before"
        values={{last: <Day day={last} />}}
      >
        {'no later than {last}'}
      </Translate>
    );
  }
  if (first !== null) {
    return (
      <Translate
        id="theme.compat.timeline.notBefore"
        description="Support ends some time after this day; when, is not known"
        values={{first: <Day day={first} />}}
      >
        {'open, not before {first}'}
      </Translate>
    );
  }
  return (
    kind === 'event' &&
    line === undefined && (
      <Translate
        id="theme.compat.timeline.open"
        description="Support has not ended; when it will, depends on releases to come"
      >
        open
      </Translate>
    )
  );
}
