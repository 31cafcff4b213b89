import React, {useMemo, type ReactNode} from 'react';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/UpgradePlan';
import Blocked from '@theme/UpgradePlan/Blocked';
import Controls from '@theme/UpgradePlan/Controls';
import Export from '@theme/UpgradePlan/Export';
import Hop from '@theme/UpgradePlan/Hop';
import Overview from '@theme/UpgradePlan/Overview';
import planRunbook from '@theme/UpgradePlan/plan-runbook';
import summaryText from '@theme/UpgradePlan/summary-text';
import {useCompatData, useUpgradePlan} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** The way from the release a reader runs to the one they want; before they say it, what every release needs. */
export default function UpgradePlan({product, from, to}: Props): ReactNode {
  const data = useCompatData(product);
  const upgrade = useUpgradePlan(data, {from, to});
  const {language, attributes} = useLanguage();
  const {plan, done} = upgrade;
  const runbook = useMemo(() => plan && planRunbook(data, plan, language), [data, plan, language]);
  return (
    <div className={`theme-compat-plan ${styles.plan}`} {...attributes}>
      <Controls data={data} upgrade={upgrade} />
      <p
        className={`theme-compat-plan-summary ${styles.summary}`}
        role="status"
        data-idle={!plan || undefined}
      >
        {summaryText(data, upgrade, language)}
      </p>
      {plan?.blocked && <Blocked block={plan.blocked} upgrade={upgrade} />}
      {runbook && runbook.hops.length > 0 && (
        <>
          <ol className={styles.hops}>
            {runbook.hops.map((hop) => (
              <Hop key={hop.title} hop={hop} done={done} />
            ))}
          </ol>
          <Export runbook={runbook} done={done} />
        </>
      )}
      {!plan && <Overview data={data} upgrade={upgrade} />}
    </div>
  );
}
