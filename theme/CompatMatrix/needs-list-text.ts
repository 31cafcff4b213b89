import listText from '@theme/CompatMatrix/list-text';
import needsText from '@theme/CompatMatrix/needs-text';
import optionalText from '@theme/CompatMatrix/optional-text';
import {requirementsOf} from 'docusaurus-plugin-compat-matrix/client';
import type {Dependency, Release} from 'docusaurus-plugin-compat-matrix/compat';

/** What a release needs of some dependencies: "Kubernetes v1.32 or later and Gateway API v1.4.x"; empty if nothing is stated. */
export default function needsListText(
  release: Release,
  dependencies: readonly Dependency[],
  locale: string,
): string {
  const needs = dependencies
    .map((each) => ({each, versions: needsText(requirementsOf(release, each.id), locale)}))
    .filter(({versions}) => versions !== '')
    .map(({each, versions}) => optionalText(each, `${each.name} ${versions}`));
  return listText(needs, 'conjunction', locale);
}
