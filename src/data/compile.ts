import type {CompatData, Release, Requirement} from '../compat/model.js';
import {parseRange} from '../version/parse.js';
import type {CheckedInput, RequirementInput} from './schema.js';

/** Checked input as the model that everything else works with: ranges compiled, defaults filled in. */
export function compile(input: CheckedInput): CompatData {
  const {product, dependencies, policy, releases, apis, upgrade, placeholders} = input;
  return {
    product,
    dependencies: dependencies ?? [],
    ...(policy && {policy}),
    releases: releases.map(compileRelease),
    apis: apis ?? [],
    ...(upgrade && {upgrade}),
    placeholders: placeholders ?? {},
  };
}

function compileRelease({requires, ...release}: CheckedInput['releases'][number]): Release {
  return {
    ...release,
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
