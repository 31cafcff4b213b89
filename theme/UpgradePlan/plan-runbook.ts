import {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import needsText from '@theme/CompatMatrix/needs-text';
import optionalText from '@theme/CompatMatrix/optional-text';
import rangeText from '@theme/CompatMatrix/range-text';
import reasonText from '@theme/CompatMatrix/reason-text';
import apiText from '@theme/UpgradePlan/api-text';
import checkText from '@theme/UpgradePlan/check-text';
import readItem from '@theme/UpgradePlan/read-item';
import stepItem from '@theme/UpgradePlan/step-item';
import {
  nameOf,
  requirementsOf,
  runbookKey,
  type Runbook,
  type RunbookHop,
  type RunbookItem,
} from 'docusaurus-plugin-compat-matrix/client';
import type {
  ApiChange,
  CompatData,
  DependencyUpgrade,
  Hop,
  Manifest,
  Need,
  Plan,
  Reason,
  Release,
} from 'docusaurus-plugin-compat-matrix/compat';

/**
 * A plan in words, hop by hop: what to read first, what to look at, what to raise, the API versions that
 * go, the steps, and the API versions that come.
 */
export default function planRunbook(data: CompatData, plan: Plan, locale: string): Runbook {
  const first = plan.hops[0]?.from ?? '';
  const last = plan.hops.at(-1)?.to ?? '';
  return {
    title: translate(
      {
        id: 'theme.compat.plan.title',
        message: 'Upgrade of {product} from {from} to {to}',
        description: 'The title of a plan as Markdown and as a script',
      },
      {product: data.product.name, from: first, to: last},
    ),
    hops: plan.hops.map((hop) => runbookHop(data, hop, locale)),
  };
}

function runbookHop(data: CompatData, hop: Hop, locale: string): RunbookHop {
  const {from, to} = hop;
  const release = data.releases.find(({line}) => line === to) ?? {line: to, requires: {}};
  const items = [
    ...hop.notes
      .filter(({about}) => about === 'upgrade')
      .map(({text, url}) => readItem(to, text, url)),
    ...hop.needs.flatMap((need) => needItem(data, hop, need, locale)),
    ...data.dependencies.flatMap(({id}) => issueItem(data, release, hop, id, locale)),
    ...hop.checks.map((check) => ({
      key: `check ${check.id} ${check.version ?? ''} ${check.release} ${check.of ?? ''}`,
      text: checkText(data, check, locale),
    })),
    ...hop.dependencies.map((upgrade) => raiseItem(data, release, upgrade, locale)),
    ...hop.apis.flatMap((change) => lossItem(change, locale)),
    ...hop.steps.map((step, index) => stepItem(step, index, locale)),
    ...hop.apis.flatMap((change) => gainItem(change, locale)),
  ];
  return {
    title: `${from} → ${to}`,
    items: items.map((item) => ({...item, key: runbookKey(`${from}>${to} ${item.key}`)})),
    notes: hop.notes.flatMap(({about, id, ...note}) =>
      about === 'upgrade'
        ? []
        : id === undefined
          ? note
          : {...note, text: `${nameOf(data, id)}: ${note.text ?? ''}`},
    ),
  };
}

function raiseItem(
  data: CompatData,
  release: Release,
  {id, from, to}: DependencyUpgrade,
  locale: string,
): RunbookItem {
  const dependency = nameOf(data, id);
  const needs = needsText(requirementsOf(release, id), locale);
  return {
    key: `raise ${id} ${to}`,
    text: translate(
      {
        id: 'theme.compat.plan.raise',
        message: 'Raise {dependency} from {from} to {to}.',
        description: 'A dependency that must be upgraded before the product',
      },
      {dependency, from, to},
    ),
    ...(needs !== '' && {
      note: translate(
        {
          id: 'theme.compat.plan.needs',
          message: '{line} needs {dependency} {needs}.',
          description: 'What a release needs of a dependency',
        },
        {line: release.line, dependency, needs},
      ),
    }),
  };
}

/** Empty where a known issue is all that is stated. */
function needItem(data: CompatData, hop: Hop, need: Need, locale: string): RunbookItem[] {
  const dependency = nameOf(data, need.id);
  const needs = needsText(need.requires, locale);
  const {optional = false} = data.dependencies.find(({id}) => id === need.id) ?? {};
  const item = {
    key: `need ${need.id}`,
    text: translate(
      {
        id: 'theme.compat.plan.check',
        message: 'Check that you run {dependency} {needs}.',
        description: 'The reader has not said what they run of a dependency',
      },
      {dependency, needs: optionalText({optional}, needs)},
    ),
    ...(need.conflict && {
      note: translate(
        {
          id: 'theme.compat.plan.conflict',
          message:
            '{from} needs {dependency} {before}, and {to} needs {needs}: no version serves both.',
          description: 'Both ends of a hop need different versions',
        },
        {from: hop.from, to: hop.to, dependency, before: needsText(need.running, locale), needs},
      ),
    }),
  };
  return needs === '' ? [] : [item];
}

/** The known issues with a dependency, unless what the reader runs is known to have none of them. */
function issueItem(
  data: CompatData,
  release: Release,
  {dependencies, needs, checks}: Hop,
  dependency: string,
  locale: string,
): RunbookItem[] {
  const isOpen = [...dependencies, ...needs, ...checks].some(({id}) => id === dependency);
  const requires = requirementsOf(release, dependency);
  const issues = requires.flatMap(({claim, range}) =>
    claim === 'known-issue' && isOpen ? rangeText(range, locale) : [],
  );
  const reason: Reason = {
    dependency,
    verdict: 'does-not-fit',
    because: 'known-issue',
    claim: 'not-stated',
    runs: listText(issues, 'conjunction', locale),
    requires,
  };
  return issues.length === 0
    ? []
    : [{key: `issue ${dependency}`, text: reasonText(data, release.line, reason, locale)}];
}

/** What goes with the steps, and has to be seen to before they run. */
function lossItem(change: ApiChange, locale: string): RunbookItem[] {
  return change.lost.length === 0
    ? []
    : [apiItem('loss', {...change, gained: [], deprecated: []}, mayRewriteBefore(change), locale)];
}

/** What comes with the steps. */
function gainItem(change: ApiChange, locale: string): RunbookItem[] {
  return change.gained.length + change.deprecated.length === 0
    ? []
    : [apiItem('api', {...change, lost: []}, !mayRewriteBefore(change), locale)];
}

/** What the release to come is the first to serve, the one still running would refuse. */
function mayRewriteBefore({lost, gained, before, after}: ApiChange): boolean {
  const names = (versions: readonly string[], apiVersion = '') =>
    versions.includes(apiVersion.slice(apiVersion.lastIndexOf('/') + 1));
  return names(lost, before?.apiVersion) && !names(gained, after?.apiVersion);
}

function apiItem(
  key: string,
  change: ApiChange,
  hasManifest: boolean,
  locale: string,
): RunbookItem {
  const {group, kinds, before, after} = change;
  return {
    key: `${key} ${group} ${kinds.join(' ')}`,
    text: apiText(change, locale),
    ...(hasManifest &&
      before &&
      after && {
        manifest: [
          `# ${translate({
            id: 'theme.compat.plan.before',
            message: 'Before',
            description: 'Stands above a manifest that is to be changed',
          })}`,
          ...manifestLines(before),
          '',
          `# ${translate({
            id: 'theme.compat.plan.after',
            message: 'After',
            description: 'Stands above a manifest as it is after the change',
          })}`,
          ...manifestLines(after),
        ].join('\n'),
      }),
  };
}

function manifestLines({apiVersion, kind}: Manifest): string[] {
  return [`apiVersion: ${apiVersion}`, `kind: ${kind}`];
}
