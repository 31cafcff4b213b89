import type {
  CompatData,
  Dependency,
  Release,
  ReleaseUpgrade,
  Requirement,
  SupportPolicy,
  TableLayout,
  UpgradeStep,
} from '../compat/model.js';
import {parseRange} from '../version/parse.js';
import type {CheckedInput, RequirementInput, StepInput} from './schema.js';

/** Checked input as the model that everything else works with: ranges compiled, defaults filled in. */
export function compile(input: CheckedInput): CompatData {
  const {product, dependencies, policy, releases, apis, upgrade, placeholders, table, agreesWith} =
    input;
  return {
    product,
    dependencies: (dependencies ?? []).map(compileDependency),
    ...(policy && {policy: compilePolicy(policy)}),
    releases: releases.map(compileRelease),
    apis: apis ?? [],
    ...(upgrade && {upgrade: {steps: upgrade.steps.map(compileStep)}}),
    placeholders: placeholders ?? {},
    ...(table && {table: compileTable(table)}),
    ...(agreesWith && {agreesWith}),
  };
}

function compileDependency({
  maxHop,
  ...dependency
}: NonNullable<CheckedInput['dependencies']>[number]): Dependency {
  return {...dependency, ...(maxHop !== undefined && {maxHop: Number(maxHop)})};
}

function compilePolicy({
  supportedReleases,
  maxHop,
  ...policy
}: NonNullable<CheckedInput['policy']>): SupportPolicy {
  return {
    ...policy,
    ...(supportedReleases !== undefined && {supportedReleases: Number(supportedReleases)}),
    ...(maxHop !== undefined && {maxHop: Number(maxHop)}),
  };
}

function compileTable({columns, ...table}: NonNullable<CheckedInput['table']>): TableLayout {
  return {
    ...table,
    columns: columns.map(({written, ...column}) => ({
      ...column,
      ...(written && {
        written: written.map(({alternative, ...cell}) => ({
          ...cell,
          ...(alternative !== undefined && {alternative: Number(alternative)}),
        })),
      }),
    })),
  };
}

function compileStep({from, ...step}: StepInput): UpgradeStep {
  return {...step, ...(from !== undefined && {from: parseRange(from)})};
}

function compileUpgrade({
  steps,
  ...upgrade
}: NonNullable<CheckedInput['releases'][number]['upgrade']>): ReleaseUpgrade {
  return {...upgrade, ...(steps && {steps: steps.map(compileStep)})};
}

function compileRelease({
  requires,
  upgrade,
  ...release
}: CheckedInput['releases'][number]): Release {
  return {
    ...release,
    ...(upgrade && {upgrade: compileUpgrade(upgrade)}),
    requires: Object.fromEntries(
      Object.entries(requires ?? {}).map(([id, requirement]) => [
        id,
        compileAlternatives(requirement),
      ]),
    ),
  };
}

function compileAlternatives(requirement: RequirementInput): Requirement[] {
  return (Array.isArray(requirement) ? requirement : [requirement]).map((alternative) =>
    // Nothing after the colon says as much as `N/A`.
    typeof alternative === 'string' || alternative === null
      ? {range: parseRange(alternative ?? ''), claim: 'not-stated'}
      : {
          ...alternative,
          range: parseRange(alternative.range),
          claim: alternative.claim ?? 'not-stated',
        },
  );
}
