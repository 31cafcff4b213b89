import React, {useMemo, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import releaseNeedsText from '@theme/CompatMatrix/release-needs-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import Hop from '@theme/UpgradePlan/Hop';
import type {Props} from '@theme/UpgradePlan/Overview';
import readItem from '@theme/UpgradePlan/read-item';
import stepItem from '@theme/UpgradePlan/step-item';
import {OTHERS, type RunbookHop, type Upgrade} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Release} from 'docusaurus-plugin-compat-matrix/compat';
import styles from './styles.module.css';

/** The upgrade to a release from any other, and what every release needs: all there is to say to a reader who has not said what they run. */
export default function UpgradePlanOverview({data, upgrade}: Props): ReactNode {
  const {language: locale} = useLanguage();
  const {dependencies, target} = upgrade;
  // Kept: what a reader chooses changes nothing here, and a long list takes long to word.
  const needs = useMemo(
    () =>
      data.releases
        .filter(({line}) => line !== OTHERS)
        .map((release) => (
          <li key={release.line}>{releaseNeedsText(release, dependencies, locale)}</li>
        )),
    [data, dependencies, locale],
  );
  const hop = hopTo(data, target, upgrade.steps, locale);
  return (
    <div className="theme-compat-plan-overview">
      {hop.items.length > 0 && (
        <ul className={styles.hop}>
          <Hop hop={hop} />
        </ul>
      )}
      <details open>
        <summary>
          <Translate
            id="theme.compat.plan.overview"
            description="Opens the list of what every release needs"
          >
            What each release needs
          </Translate>
        </summary>
        <ul>{needs}</ul>
      </details>
    </div>
  );
}

/** @param release `null`: none is known that the steps could be for */
function hopTo(
  {product}: CompatData,
  release: Release | null,
  steps: Upgrade['steps'],
  locale: string,
): RunbookHop {
  const line = release?.line ?? product.name;
  const {notes = [], url} = release?.upgrade ?? {};
  return {
    title: translate(
      {
        id: 'theme.compat.plan.upgradeTo',
        message: 'Upgrade to {line}',
        description: 'Heads the steps of any upgrade to a release',
      },
      {line},
    ),
    items: [
      ...notes.map((note) => readItem(line, note)),
      ...(url === undefined ? [] : [readItem(line, undefined, url)]),
      ...steps.map(({run, from, ...step}, index) =>
        stepItem(
          {...step, ...(run !== undefined && {command: run}), ...(from && {onlyFrom: from})},
          index,
          locale,
        ),
      ),
    ],
    notes: [],
  };
}
