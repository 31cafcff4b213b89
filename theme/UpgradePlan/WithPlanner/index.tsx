import React, {type ReactNode} from 'react';
import UpgradePlan, {type Props} from '@theme/UpgradePlan';
import * as planner from '@theme/UpgradePlan/planner';

/** A plan that the page itself asks for: it stands in static HTML, for its code is there at once. */
export default function UpgradePlanWithPlanner(props: Props): ReactNode {
  return <UpgradePlan planner={planner} {...props} />;
}
