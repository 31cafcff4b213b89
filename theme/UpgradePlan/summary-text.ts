import {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import blockText from '@theme/UpgradePlan/block-text';
import checkText from '@theme/UpgradePlan/check-text';
import {nameOf} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Plan} from 'docusaurus-plugin-compat-matrix/compat';

/**
 * The plan in a sentence, behind what is wrong already with what the reader runs.
 *
 * @param to Line of the release to go to; `null`: the data has none
 */
export default function summaryText(
  data: CompatData,
  plan: Plan,
  to: string | null,
  locale: string,
): string {
  const {misfits = []} = plan;
  return [
    ...misfits.map((misfit) => checkText(data, misfit, locale)),
    wayText(data, plan, to, locale),
  ].join(' ');
}

function wayText(
  data: CompatData,
  {hops, blocked}: Plan,
  to: string | null,
  locale: string,
): string {
  if (blocked) return blockText(data, blocked, locale);
  const [first] = hops;
  const last = hops.at(-1);
  if (!first || !last) {
    return translate(
      {
        id: 'theme.compat.plan.there',
        message: 'You are on {line} already.',
        description: 'The reader runs the release that they want',
      },
      {line: to ?? ''},
    );
  }
  const stops = hops.slice(0, -1).map((hop) => hop.to);
  const raises = hops.flatMap(({dependencies}) =>
    dependencies.map(({id, to: version}) => `${nameOf(data, id)} ${version}`),
  );
  const way =
    stops.length === 0
      ? translate(
          {
            id: 'theme.compat.plan.direct',
            message: 'From {from} to {to} in one upgrade.',
            description: 'A plan of a single upgrade',
          },
          {from: first.from, to: last.to},
        )
      : translate(
          {
            id: 'theme.compat.plan.by',
            message: 'From {from} to {to} by {stops}.',
            description: 'A plan of several upgrades with stops in between',
          },
          {from: first.from, to: last.to, stops: listText(stops, 'conjunction', locale)},
        );
  return raises.length === 0
    ? way
    : `${way} ${translate(
        {
          id: 'theme.compat.plan.raises',
          message: 'Raise on the way: {raises}.',
          description: 'Follows the sentence of a plan: the dependencies and their new versions',
        },
        {raises: listText(raises, 'conjunction', locale)},
      )}`;
}
