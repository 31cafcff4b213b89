import {translate} from '@docusaurus/Translate';
import needsListText from '@theme/CompatMatrix/needs-list-text';
import type {Dependency, Release} from 'docusaurus-plugin-compat-matrix/compat';

/** "v0.5.x needs Kubernetes v1.32 or later and Gateway API v1.4.x." */
export default function releaseNeedsText(
  release: Release,
  dependencies: readonly Dependency[],
  locale: string,
): string {
  const {line} = release;
  const needs = needsListText(release, dependencies, locale);
  return needs === ''
    ? translate(
        {
          id: 'theme.compat.summary.needsNotStated',
          message: 'What {line} needs is not stated.',
          description: 'Nothing is known of what the release that the reader chose needs',
        },
        {line},
      )
    : translate(
        {
          id: 'theme.compat.summary.needs',
          message: '{line} needs {needs}.',
          description: 'What the release that the reader chose needs',
        },
        {line, needs},
      );
}
