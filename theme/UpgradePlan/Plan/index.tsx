import React, {useMemo, type ReactNode} from 'react';
import useLanguage from '@theme/CompatMatrix/use-language';
import Blocked from '@theme/UpgradePlan/Blocked';
import Export from '@theme/UpgradePlan/Export';
import Hop from '@theme/UpgradePlan/Hop';
import type {Props} from '@theme/UpgradePlan/Plan';
import planRunbook from '@theme/UpgradePlan/plan-runbook';
import styles from './styles.module.css';

/** A plan, hop by hop, or the way around what blocks it. */
export default function UpgradePlanPlan({data, plan, upgrade}: Props): ReactNode {
  const {language} = useLanguage();
  const {done} = upgrade;
  const runbook = useMemo(() => planRunbook(data, plan, language), [data, plan, language]);
  return (
    <>
      {plan.blocked && <Blocked block={plan.blocked} upgrade={upgrade} />}
      {runbook.hops.length > 0 && (
        <>
          <ol className={styles.hops}>
            {runbook.hops.map((hop) => (
              <Hop key={hop.title} hop={hop} done={done} />
            ))}
          </ol>
          <Export runbook={runbook} done={done} />
        </>
      )}
    </>
  );
}
