import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/UpgradePlan/Blocked';

/** What to do about a plan that does not work: the nearest one that does. */
export default function UpgradePlanBlocked({block, upgrade}: Props): ReactNode {
  const nearest = 'nearest' in block ? block.nearest : undefined;
  if (nearest === undefined) {
    return null;
  }
  return (
    <p className="theme-compat-plan-blocked">
      <button
        type="button"
        className="button button--secondary"
        onClick={(event) => {
          // The button goes with the obstacle; the reader goes on where the target stands.
          const plan = event.currentTarget.closest('.theme-compat-plan');
          plan?.querySelectorAll('select')[1]?.focus();
          upgrade.chooseTo(nearest);
        }}
      >
        <Translate
          id="theme.compat.plan.nearest"
          description="Plans to the furthest release that can be reached"
          values={{line: nearest}}
        >
          {'Plan as far as {line}'}
        </Translate>
      </button>
    </p>
  );
}
