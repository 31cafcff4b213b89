import React, {useMemo, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CodeBlock from '@theme/CodeBlock';
import listText from '@theme/CompatMatrix/list-text';
import needsText from '@theme/CompatMatrix/needs-text';
import notStated from '@theme/CompatMatrix/not-stated';
import type {Props} from '@theme/UpgradePlan/Overview';
import {OTHERS, requirementsOf} from 'docusaurus-plugin-compat-matrix/client';
import type {Release} from 'docusaurus-plugin-compat-matrix/compat';

/** What every release needs, and the steps of any upgrade: all there is to say to a reader who has not said what they run. */
export default function UpgradePlanOverview({data, upgrade}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const locale = i18n.currentLocale;
  const {dependencies, steps} = upgrade;
  // Kept: what a reader chooses changes nothing here, and a long list takes long to word.
  const needs = useMemo(() => {
    const needsOf = (release: Release): string => {
      const parts = dependencies.map(
        ({id, name}) => `${name} ${needsText(requirementsOf(release, id), locale) || notStated()}`,
      );
      return listText(parts, 'conjunction', locale);
    };
    return data.releases
      .filter(({line}) => line !== OTHERS)
      .map((release) => <li key={release.line}>{`${release.line}: ${needsOf(release)}`}</li>);
  }, [data, dependencies, locale]);
  return (
    <div className="theme-compat-plan-overview">
      {steps.length > 0 && (
        <ol>
          {steps.map(({title, run, note}, index) => (
            <li key={index}>
              {title}
              {note !== undefined && ` – ${note}`}
              {run !== undefined && <CodeBlock className="language-bash">{run}</CodeBlock>}
            </li>
          ))}
        </ol>
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
