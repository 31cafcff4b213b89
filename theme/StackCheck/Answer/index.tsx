import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import answerText from '@theme/CompatMatrix/answer-text';
import needsListText from '@theme/CompatMatrix/needs-list-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import Verdict from '@theme/CompatMatrix/Verdict';
import CompatStatus from '@theme/CompatStatus';
import type {Props} from '@theme/StackCheck/Answer';
import {isAskedFor} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** How one release goes with what the reader runs: the verdict, and what stands against it or is still to be had. */
export default function StackCheckAnswer({data, release, fit}: Props): ReactNode {
  const {language} = useLanguage();
  const text =
    fit.verdict === 'fits'
      ? alsoNeeds({data, release, fit}, language)
      : answerText(data, fit, language);
  return (
    <li className={`theme-compat-answer theme-compat-answer--${fit.verdict} ${styles.answer}`}>
      <p className={styles.head}>
        <strong>{release.line}</strong>
        <Verdict verdict={fit.verdict} claim={fit.claim} />
        {release.status && <CompatStatus status={release.status} />}
      </p>
      {text !== '' && <p className="theme-compat-answer-text">{text}</p>}
    </li>
  );
}

/** A fit speaks only of what the reader entered; the rest of what the release needs is not settled by it. */
function alsoNeeds({data, release, fit}: Props, locale: string): string {
  const answered = new Set(fit.reasons.map(({dependency}) => dependency));
  const rest = data.dependencies.filter(
    (dependency) => isAskedFor(dependency) && !answered.has(dependency.id),
  );
  const needs = needsListText(release, rest, locale);
  return needs === ''
    ? ''
    : translate(
        {
          id: 'theme.compat.stackCheck.alsoNeeds',
          message: '{line} also needs {needs}.',
          description: 'What else a release needs that fits so far',
        },
        {line: release.line, needs},
      );
}
