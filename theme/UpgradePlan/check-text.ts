import {translate} from '@docusaurus/Translate';
import reasonText from '@theme/CompatMatrix/reason-text';
import {nameOf} from 'docusaurus-plugin-compat-matrix/client';
import type {Check, CompatData} from 'docusaurus-plugin-compat-matrix/compat';

/** What the data does not tell, in a sentence: readers must look for themselves. */
export default function checkText(data: CompatData, check: Check, locale: string): string {
  const {id, version, release, of, because, requires} = check;
  if (because === 'hop') {
    return translate(
      {
        id: 'theme.compat.plan.jump',
        message: 'Check whether {dependency} may go to {version} at once: its data does not say.',
        description: 'An upgrade of a dependency may go too far at once',
      },
      {dependency: nameOf(data, id), version: version ?? ''},
    );
  }
  const line = of === undefined ? release : `${nameOf(data, of)} ${release}`;
  if (version === undefined) {
    return translate(
      {
        id: 'theme.compat.plan.notStated',
        message: 'What {line} needs of {dependency} is not stated.',
        description: 'The data is silent',
      },
      {line, dependency: nameOf(data, id)},
    );
  }
  return reasonText(
    data,
    line,
    {dependency: id, verdict: 'not-stated', because, claim: 'not-stated', runs: version, requires},
    locale,
  );
}
