import {expect, test} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';
import type {Api, CompatData} from '../../../src/compat/index.js';
import {toPluto} from '../../../src/exchange/export/pluto.js';
import {dataOf, release} from '../../compat/data.js';

/**
 * Pluto's own reading of a versions file: the fields of its types `Version` and
 * `VersionFile`, whose versions must be semantic ones with a `v`.
 * https://pkg.go.dev/github.com/fairwindsops/pluto/v5/pkg/api
 */
const semver = z.string().regex(/^v\d+\.\d+\.\d+(-[\w.]+)?$/);
const plutoFile = z.strictObject({
  'deprecated-versions': z.array(
    z.strictObject({
      version: z.string(),
      kind: z.string(),
      'deprecated-in': semver.optional(),
      'removed-in': semver.optional(),
      'replacement-api': z.string().optional(),
      'replacement-available-in': semver.optional(),
      component: z.string(),
    }),
  ),
  'target-versions': z.record(z.string(), semver).optional(),
});

function withApis(...apis: Api[]): CompatData {
  const releases = [
    release('main', {}, {status: 'development'}),
    release('v0.6.x', {}, {status: 'supported'}),
    release('v0.5.x'),
    release('others'),
  ];
  return {...dataOf(...releases), apis};
}

const fileOf = (data: CompatData) => plutoFile.parse(parse(toPluto(data)));

test('deprecated and removed versions, kind by kind', () => {
  const data = withApis({
    group: 'kite.example',
    kinds: ['Route', 'Policy'],
    versions: [
      {name: 'v1alpha1', deprecatedSince: 'v0.6.x', removedIn: 'v1.0', replacedBy: 'v1beta1'},
      {name: 'v1beta1', since: 'v0.6.x', preferred: true},
    ],
  });
  const [route, policy, ...more] = fileOf(data)['deprecated-versions'];
  expect(route).toEqual({
    version: 'kite.example/v1alpha1',
    kind: 'Route',
    'deprecated-in': 'v0.6.0',
    'removed-in': 'v1.0.0',
    'replacement-api': 'kite.example/v1beta1',
    'replacement-available-in': 'v0.6.0',
    component: 'kite',
  });
  expect(policy).toEqual({...route, kind: 'Policy'});
  expect(more).toEqual([]);
  expect(fileOf(data)['target-versions']).toEqual({kite: 'v0.6.0'});
});

test('what is deprecated in every line is so from the oldest', () => {
  const versions = [{name: 'v1alpha1', deprecated: true}];
  const data = withApis({group: 'kite.example', kinds: ['Route'], versions});
  expect(fileOf(data)['deprecated-versions'][0]?.['deprecated-in']).toBe('v0.5.0');
});

test('a version that stays is not in the file', () => {
  const data = withApis({group: 'k', kinds: ['Route'], versions: [{name: 'v1'}]});
  expect(fileOf(data)).toEqual({'deprecated-versions': [], 'target-versions': {kite: 'v0.6.0'}});
});

test('text cannot leave its place', () => {
  const hostile = 'a: b\n- c: "d" # e {{ f }} &g *h !i';
  const data = withApis({
    group: hostile,
    kinds: [hostile],
    versions: [{name: hostile, deprecated: true, replacedBy: hostile}],
  });
  expect(fileOf(data)['deprecated-versions']).toEqual([
    {
      version: `${hostile}/${hostile}`,
      kind: hostile,
      'deprecated-in': 'v0.5.0',
      'replacement-api': `${hostile}/${hostile}`,
      component: 'kite',
    },
  ]);
});
