import {translate} from '@docusaurus/Translate';
import rangeText from '@theme/CompatMatrix/range-text';
import type {RunbookItem} from 'docusaurus-plugin-compat-matrix/client';
import type {HopStep} from 'docusaurus-plugin-compat-matrix/compat';

/** A step of an upgrade, as something to do. */
export default function stepItem(
  {title, onlyFrom, ...step}: HopStep,
  index: number,
  locale: string,
): RunbookItem {
  return {
    ...step,
    key: `step ${index} ${title}`,
    text: onlyFrom
      ? translate(
          {
            id: 'theme.compat.plan.onlyFrom',
            message: '{title} (only if you come from {versions})',
            description: 'A step that is for some upgrades only',
          },
          {title, versions: rangeText(onlyFrom, locale)},
        )
      : title,
    ...(onlyFrom && {conditional: true}),
  };
}
