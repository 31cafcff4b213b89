import listText from '@theme/CompatMatrix/list-text';
import rangeText from '@theme/CompatMatrix/range-text';
import type {Requirement} from 'docusaurus-plugin-compat-matrix/compat';

/** What a release needs of a dependency, as words of a sentence; versions with a known issue are not among it. */
export default function needsText(requirements: readonly Requirement[], locale: string): string {
  const ranges = requirements
    .filter(({claim, range}) => claim !== 'known-issue' && range.kind !== 'not-stated')
    .map(({range}) => rangeText(range, locale));
  return listText(ranges, 'disjunction', locale);
}
