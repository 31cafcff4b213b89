import listText from '@theme/CompatMatrix/list-text';
import needsText from '@theme/CompatMatrix/needs-text';
import optionalText from '@theme/CompatMatrix/optional-text';
import rangeText from '@theme/CompatMatrix/range-text';
import {requirementsOf} from 'docusaurus-plugin-compat-matrix/client';
import type {Dependency, Range, Release} from 'docusaurus-plugin-compat-matrix/compat';

/** All that its words follow from. */
const NOT_STATED = {kind: 'not-stated'} as Range;

/**
 * What a release needs of some dependencies: "Kubernetes v1.32 or later and Gateway API in a version not
 * stated"; empty if nothing is stated of any.
 */
export default function needsListText(
  release: Release,
  dependencies: readonly Dependency[],
  locale: string,
): string {
  let stated = '';
  const needs = dependencies.flatMap((each) => {
    const versions = needsText(requirementsOf(release, each.id), locale);
    stated += versions;
    // What not everybody runs is no gap where nothing is stated of it.
    if (versions === '' && each.optional) return [];
    return optionalText(each, `${each.name} ${versions || rangeText(NOT_STATED, locale)}`);
  });
  return stated && listText(needs, 'conjunction', locale);
}
