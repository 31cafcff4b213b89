import React, {useMemo, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import NotLoaded from '@theme/CompatMatrix/NotLoaded';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/UpgradePlan';
import Controls from '@theme/UpgradePlan/Controls';
import Overview from '@theme/UpgradePlan/Overview';
import {
  loadForStack,
  useCompatData,
  useOnDemand,
  useUpgradePlan,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

const loadPlanner = loadForStack(() => import('@theme/UpgradePlan/planner'));

/**
 * The way from the release a reader runs to the one they want; before they say it, and until the code
 * that plans is there, what every release needs.
 */
export default function UpgradePlan({product, from, to, planner: given}: Props): ReactNode {
  const data = useCompatData(product);
  const upgrade = useUpgradePlan(data, {from, to});
  const {language, attributes} = useLanguage();
  const {request} = upgrade;
  const {code, failed, load} = useOnDemand(loadPlanner, !given && request !== null);
  const planner = given ?? code;
  const plan = useMemo(
    () => (planner && request ? planner.plan(data, request) : null),
    [planner, data, request],
  );
  return (
    <div
      className={`theme-compat-plan ${styles.plan}`}
      {...attributes}
      // Who is at a control will soon have chosen.
      onFocus={given ? undefined : load}
    >
      <Controls data={data} upgrade={upgrade} />
      <p
        className={`theme-compat-plan-summary ${styles.summary}`}
        role="status"
        data-idle={!plan || undefined}
      >
        {planner && plan ? (
          planner.summaryText(data, plan, upgrade.to, language)
        ) : failed ? (
          <NotLoaded onRetry={load} />
        ) : (
          translate({
            id: 'theme.compat.plan.invitation',
            message: 'Say what you run, and see the way up.',
            description: 'Above a plan before the reader has said what they run',
          })
        )}
      </p>
      {planner && plan ? (
        <planner.Plan data={data} plan={plan} upgrade={upgrade} />
      ) : (
        <Overview data={data} upgrade={upgrade} />
      )}
    </div>
  );
}
