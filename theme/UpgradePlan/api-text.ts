import {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import type {ApiChange} from 'docusaurus-plugin-compat-matrix/compat';

/** What an upgrade changes in the versions of an API, in sentences. */
export default function apiText(change: ApiChange, locale: string): string {
  const kinds = listText(change.kinds, 'conjunction', locale);
  const named = (names: readonly string[]) => listText(names, 'conjunction', locale);
  return [
    change.gained.length > 0 &&
      translate(
        {
          id: 'theme.compat.plan.gained',
          message: 'New for {kinds}: {versions}.',
          description: 'A release serves further versions of an API',
        },
        {kinds, versions: named(change.gained)},
      ),
    change.deprecated.length > 0 &&
      translate(
        {
          id: 'theme.compat.plan.deprecated',
          message: 'Deprecated for {kinds}: {versions}.',
          description: 'A release deprecates versions of an API',
        },
        {kinds, versions: named(change.deprecated)},
      ),
    change.lost.length > 0 &&
      translate(
        {
          id: 'theme.compat.plan.lost',
          message: 'No longer served for {kinds}: {versions}.',
          description: 'A release no longer serves versions of an API',
        },
        {kinds, versions: named(change.lost)},
      ),
  ]
    .filter(Boolean)
    .join(' ');
}
