import {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import {describeRange} from 'docusaurus-plugin-compat-matrix/client';
import type {Range} from 'docusaurus-plugin-compat-matrix/compat';

/** A range as words of a sentence: "v1.32 or later". */
export default function rangeText(range: Range, locale: string): string {
  const shape = describeRange(range);
  switch (shape.kind) {
    case 'exactly':
    case 'line':
      return shape.version;
    case 'at-least':
      return translate(
        {
          id: 'theme.compat.range.atLeast',
          message: '{version} or later',
          description: 'Versions from this one on, within a sentence',
        },
        {version: shape.version},
      );
    case 'later-than':
      return translate(
        {
          id: 'theme.compat.range.laterThan',
          message: 'later than {version}',
          description: 'Versions after this one, within a sentence',
        },
        {version: shape.version},
      );
    case 'at-most':
      return translate(
        {
          id: 'theme.compat.range.atMost',
          message: '{version} or earlier',
          description: 'Versions up to this one, within a sentence',
        },
        {version: shape.version},
      );
    case 'earlier-than':
      return translate(
        {
          id: 'theme.compat.range.earlierThan',
          message: 'earlier than {version}',
          description: 'Versions before this one, within a sentence',
        },
        {version: shape.version},
      );
    case 'between':
      return translate(
        {
          id: 'theme.compat.range.between',
          message: '{from} to {to}',
          description: 'Versions between these two, both included, within a sentence',
        },
        {from: shape.from, to: shape.to},
      );
    case 'one-of':
      return listText(shape.versions, 'disjunction', locale);
    case 'as-written':
      return shape.text;
    case 'any':
      return translate({
        id: 'theme.compat.range.any',
        message: 'in any version',
        description: 'All versions of a dependency whose name comes before, within a sentence',
      });
    case 'not-stated':
      return translate({
        id: 'theme.compat.range.notStated',
        message: 'in a version not stated',
        description: 'Says nothing of the dependency whose name comes before, within a sentence',
      });
  }
}
