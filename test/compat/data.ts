import {parseRange} from '../../src/version/index.js';
import type {Claim, CompatData, Release, Requirement} from '../../src/compat/index.js';

/** `'v1.32+'`, or with a claim: `['v1.32+', 'tested']`; several of them are alternatives. */
export type Written = string | readonly (string | readonly [string, Claim])[];

function requirements(written: Written): Requirement[] {
  return (typeof written === 'string' ? [written] : written).map((one) => {
    const [text, claim] = typeof one === 'string' ? [one, 'not-stated' as const] : one;
    return {range: parseRange(text), claim};
  });
}

/** A release with requirements as text. */
export function release(
  line: string,
  requires: Readonly<Record<string, Written>> = {},
  rest: Omit<Partial<Release>, 'line' | 'requires'> = {},
): Release {
  return {
    line,
    ...rest,
    requires: Object.fromEntries(
      Object.entries(requires).map(([id, written]) => [id, requirements(written)]),
    ),
  };
}

/** Data of a product `kite` with the releases given. */
export function dataOf(...releases: readonly Release[]): CompatData {
  return {
    product: {id: 'kite', name: 'Kite'},
    dependencies: [
      {id: 'kubernetes', name: 'Kubernetes'},
      {id: 'gateway', name: 'Gateway'},
      {id: 'proxy', name: 'Proxy', bundledWith: 'gateway'},
    ],
    releases,
    apis: [],
    placeholders: {NEW_VERSION: 'kite', CLUSTER: 'kubernetes', 'gateway version': 'gateway'},
  };
}

export const KITE = dataOf(
  release(
    'main',
    {kubernetes: 'v1.34+', gateway: 'v2.1+'},
    {status: 'development', version: 'v0.0.0-latest'},
  ),
  release(
    'v3.1.x',
    {kubernetes: 'v1.33+', gateway: 'v2.0.x', proxy: '9.9'},
    {status: 'supported', version: 'v3.1.2'},
  ),
  release(
    'v3.0.x',
    {kubernetes: 'v1.30+', gateway: 'v2.0.x'},
    {status: 'maintenance', version: 'v3.0.7'},
  ),
  release(
    'v2.9.x',
    {kubernetes: '1.28 - 1.31', gateway: 'soon'},
    {status: 'end-of-life', version: 'v2.9.0'},
  ),
  release('v2.8.x', {kubernetes: '1.26 - 1.29'}),
  release('others', {}, {status: 'end-of-life'}),
);
