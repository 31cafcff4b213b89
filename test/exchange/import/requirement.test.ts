import {expect, test} from 'vitest';
import {
  isPlainVersion,
  isRange,
  readNested,
  readRequirement,
} from '../../../src/exchange/import/requirement.js';

const names = ['Kubernetes', 'K8s'];

test.each([
  ['>= 1.21', [{range: '>= 1.21'}]],
  ['N/A', [{range: 'N/A'}]],
  ['K8s >= 1.21', [{range: '>= 1.21'}]],
  ['Kubernetes 1.21+', [{range: '1.21+'}]],
  ['>= Kubernetes 1.21', [{range: '>= 1.21'}]],
  ['≥K8s 1.21', [{range: '≥1.21'}]],
  ['kubernetes version 1.21', [{range: '1.21'}]],
  ['1.28\n1.29', [{range: '1.28, 1.29'}]],
  ['1.28,\n1.29', [{range: '1.28, 1.29'}]],
  ['K8s 1.28, K8s 1.29', [{range: '1.28, 1.29'}]],
  ['1.18-latest', [{range: '1.18 - latest'}]],
  ['17 (LTS)', [{range: '17', note: 'LTS'}]],
  ['1.5, 1.4 (recommended)', [{range: '1.5'}, {range: '1.4', claim: 'recommended'}]],
  ['1.28 (experimental)', [{range: '1.28', claim: 'not-stated', note: 'experimental'}]],
  ['1.28+ (best effort)', [{range: '1.28+', claim: 'not-stated', note: 'best effort'}]],
  [
    '1.28, 1.29 and 1.30 (Tech Preview)',
    [{range: '1.28'}, {range: '1.29'}, {range: '1.30', claim: 'not-stated', note: 'Tech Preview'}],
  ],
  ['1.28 (tested, LTS)', [{range: '1.28', note: 'tested, LTS'}]],
  ['1.28 (WIP)', [{range: '1.28', claim: 'not-stated', note: 'WIP'}]],
  ['1.32 - 1.26', [{range: '1.32 - 1.26'}]],
  ['1.10.x - 1.9.x', [{range: '1.10.x - 1.9.x'}]],
  // Nobody knows what the footnote says.
  ['1.28†', [{range: '1.28', claim: 'not-stated', note: '†'}]],
  ['1.28*, 1.29', [{range: '1.28', claim: 'not-stated', note: '*'}, {range: '1.29'}]],
  // The same, in numbers of a platform.
  [
    '1.18 - 1.23 (OpenShift 4.6 - 4.10)',
    [{range: '1.18 - 1.23', claim: 'not-stated', note: 'OpenShift 4.6 - 4.10'}],
  ],
  ['1.4.*', [{range: '1.4.*'}]],
  // Signs that only tables have between two ends.
  ['1.25~1.32', [{range: '1.25 - 1.32'}]],
  ['v1.25 ～ v1.32', [{range: 'v1.25 - v1.32'}]],
  ['1.24---1.28', [{range: '1.24 - 1.28'}]],
  ['1.24--1.28', [{range: '1.24 - 1.28'}]],
  ['4.9 ... 4.13', [{range: '4.9 - 4.13'}]],
  ['1.24…1.28', [{range: '1.24 - 1.28'}]],
  ['between 1.24 and 1.28', [{range: '1.24 - 1.28'}]],
  ['K8s 1.24~1.28, 1.30', [{range: '1.24 - 1.28, 1.30'}]],
  ['1.24 – 1.28 inclusive', [{range: '1.24 – 1.28'}]],
  ['Kubernetes 1.24 to Kubernetes 1.28', [{range: '1.24 to 1.28'}]],
])('%j is %j', (text, expected) => {
  expect(readRequirement(text, names)).toEqual(expected);
});

// Whatever narrows or denies a version must not be lost.
test.each([
  '>= Helm 1.21',
  '~> Kubernetes 1.21',
  '1.28 (not supported)',
  '1.28 (except 1.28.3)',
  '1.28 (only with a patch)',
  '1.28 (deprecated)',
  '1.28 (or later)',
  '1.28 (minimum), 1.31 (maximum)',
  '1.28 (and up)',
  '1.31 (planned)',
  '~~1.28~~',
  'OpenShift 4.20',
  'v1.6.x+ (Envoy Proxy v1.36.x)',
  '1.21+ (Windows 1.24)',
  '✓',
  'see the notes',
  '1.30 or something',
  '2026-07-08',
  '1.30 (',
  // A decimal comma, or two versions; a 30 that lost its zero, or from high to low.
  '1,30',
  '1,28; 1,29',
  '1,28 (LTS)',
  '1.29-1.3',
  '1.21-1.27 (exclusive)',
  // From high to low, or exclusive where programmers write it.
  '1.29~1.3',
  '1.28 ~ 1.25',
  '1.24..1.28',
  '1.24 ~1.28, ~1.30 or so',
  'Kubernetes 1.24 to OpenShift 4.8',
  'Kubernetes 1.24 - K8s',
  '1.30 (TBD)',
  '1.30 (❌)',
  '1.21+ (except 1.23)',
  `${'1.2 (a), '.repeat(500)}1.3`,
])('%j is kept as text', (text) => {
  expect(readRequirement(text, names)).toBeNull();
});

test.each([
  ['v1.6.x+ (Envoy Proxy v1.36.x)', {outer: 'v1.6.x+', name: 'Envoy Proxy', inner: 'v1.36.x'}],
  ['1.6 (Proxy >= 1.36)', {outer: '1.6', name: 'Proxy', inner: '>= 1.36'}],
  ['1.6 (requires 1.36)', null],
  ['1.6 (since 1.36)', null],
  ['1.6 (LTS)', null],
  ['1.21+ (Windows 1.24)', null],
  ['1.18 - 1.23 (OpenShift 4.6 - 4.10)', null],
  ['1.6+ (except 1.36)', null],
  ['1.6+ (Kubernetes < 1.36)', null],
  ['text (Proxy 1.36)', null],
  ['1.6 (Proxy 1.36) and more', null],
])('%j bundles %j', (text, nested) => {
  expect(readNested(text, names)).toEqual(nested);
});

test.each([
  ['1.30', true],
  ['-', true],
  ['Apr 2026', false],
  ['text', false],
])('%s is a range: %s', (text, expected) => {
  expect(isRange(text)).toBe(expected);
});

test.each([
  ['1.30', true],
  ['v1.30.1', true],
  ['main', false],
  ['>= 1.30', false],
  ['1.30 or so', false],
])('%s is one version with numbers: %s', (text, expected) => {
  expect(isPlainVersion(text)).toBe(expected);
});

test('what stands on a platform is no other way to say the versions of anything else', () => {
  expect(readRequirement('1.20 (Kubernetes 1.28)', ['Istio'])).toBeNull();
});
