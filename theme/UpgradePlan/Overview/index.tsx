import React, {useMemo, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import needsText from '@theme/CompatMatrix/needs-text';
import optionalText from '@theme/CompatMatrix/optional-text';
import rangeText from '@theme/CompatMatrix/range-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import Hop from '@theme/UpgradePlan/Hop';
import type {Props} from '@theme/UpgradePlan/Overview';
import readItem from '@theme/UpgradePlan/read-item';
import stepItem from '@theme/UpgradePlan/step-item';
import {
  OTHERS,
  requirementsOf,
  type RunbookHop,
  type Upgrade,
} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Release} from 'docusaurus-plugin-compat-matrix/compat';
import styles from './styles.module.css';

const NOT_STATED = {text: '', kind: 'not-stated', intervals: [], channels: []} as const;

/** The upgrade to a release from any other, and what every release needs: all there is to say to a reader who has not said what they run. */
export default function UpgradePlanOverview({data, upgrade}: Props): ReactNode {
  const {language: locale} = useLanguage();
  const {dependencies, target} = upgrade;
  // Kept: what a reader chooses changes nothing here, and a long list takes long to word.
  const needs = useMemo(() => {
    const needsOf = (release: Release): string => {
      const parts = dependencies.flatMap((each) => {
        const versions = needsText(requirementsOf(release, each.id), locale);
        return versions === '' && each.optional
          ? []
          : optionalText(each, `${each.name} ${versions || rangeText(NOT_STATED, locale)}`);
      });
      return listText(parts, 'conjunction', locale);
    };
    return data.releases
      .filter(({line}) => line !== OTHERS)
      .map((release) => <li key={release.line}>{`${release.line}: ${needsOf(release)}`}</li>);
  }, [data, dependencies, locale]);
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
