import fc from 'fast-check';
import semver from 'semver';
import {expect, test} from 'vitest';
import {
  compareVersions,
  isInLine,
  isNumbered,
  isOneVersion,
  isSameVersion,
  parseVersion,
  type Version,
} from '../../src/version/index.js';
import {version} from './arbitraries.js';

function read(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`not a version: ${text}`);
  return parsed;
}

test.each([
  ['1.32.3', [1, 32, 3], false],
  [' v1.32.3 ', [1, 32, 3], false],
  ['1.2.3.4', [1, 2, 3, 4], false],
  ['1.32', [1, 32], true],
  ['v1', [1], true],
  ['v1.4.x', [1, 4], true],
  ['1.4.*', [1, 4], true],
  ['1.x.x', [1], true],
  ['1.2.3.x', [1, 2, 3], true],
  ['V22.04', [22, 4], true],
] as const)('%s: numbers %j, a line: %s', (text, release, line) => {
  expect(parseVersion(text)).toEqual({
    text: text.trim(),
    release,
    line,
    prerelease: [],
    suffix: 'none',
    channel: null,
  });
});

test.each([
  ['v1.6.0-rc.1', 'prerelease', ['rc', 1]],
  ['1.6.0-beta.2', 'prerelease', ['beta', 2]],
  ['1.6.0-alpha4', 'prerelease', ['alpha4']],
  ['1.22rc1', 'prerelease', ['rc1']],
  ['1.22-rc.1', 'prerelease', ['rc', 1]],
  ['2.0.0-M1', 'prerelease', ['M1']],
  ['1.2.3-SNAPSHOT', 'prerelease', ['SNAPSHOT']],
  ['1.2.3-dev.4', 'prerelease', ['dev', 4]],
  ['1.2.3-ea', 'prerelease', ['ea']],
  ['1.2.3-tp1', 'prerelease', ['tp1']],
  // Built before 1.2.3, after it, or from it.
  ['1.2.3-latest', 'unrecognised', ['latest']],
  ['1.2.3-stable', 'unrecognised', ['stable']],
  ['1.2.3-main', 'unrecognised', ['main']],
  ['1.2.3-nightly.5', 'unrecognised', ['nightly', 5]],
  ['1.2.3-test', 'unrecognised', ['test']],
  ['v1.32.3-gke.100', 'vendor', []],
  ['v1.31.4-eks-abc123', 'vendor', []],
  ['v1.31.4+k3s1', 'none', []],
  ['v1.31.4-k3s1', 'vendor', []],
  ['v1.31.4+rke2r1', 'none', []],
  ['v1.31.4-rke2r1', 'vendor', []],
  ['v1.28.1-r0-25.2.10', 'vendor', []],
  ['1.27-alpine', 'vendor', []],
  ['1.2.3-foo', 'unrecognised', ['foo']],
  ['1.2.3-a1b2c3d', 'unrecognised', ['a1b2c3d']],
  ['1.2.3-1', 'unrecognised', [1]],
  ['1.2.3-betamax', 'unrecognised', ['betamax']],
  // Only the first word tells.
  ['1.2.3-foo-alpha', 'unrecognised', ['foo-alpha']],
  ['1.2.3-foo-eks', 'unrecognised', ['foo-eks']],
  ['1.2.3-foo.b1', 'unrecognised', ['foo', 'b1']],
  ['1.2.3-b12', 'prerelease', ['b12']],
  ['1.22rc10', 'prerelease', ['rc10']],
  ['1.2.3-rke.1', 'vendor', []],
] as const)('%s has a suffix of kind %s', (text, suffix, prerelease) => {
  expect(parseVersion(text)).toMatchObject({suffix, prerelease, channel: null});
});

test.each([
  ['main', 'main'],
  ['LATEST', 'latest'],
  ['latest-stable', 'latest-stable'],
  ['dev-latest', 'dev-latest'],
  ['release-1.32', 'release-1.32'],
  ['v0.0.0-latest', 'latest'],
  ['v0.0.0-20260123120000-abcdef123456', '20260123120000-abcdef123456'],
])('%s is the channel %s', (text, channel) => {
  expect(parseVersion(text)).toMatchObject({text, channel, release: [], line: false});
});

test.each([
  '',
  'v',
  'x',
  'banana',
  'mainframe',
  'Kubernetes 1.31',
  '1.31+',
  '>=1.31',
  '1.31, 1.32',
  '1.31 - 1.32',
  'v1beta1',
  '1.x.3',
  '1.x-rc.1',
  '1.2.3-',
  '1.2.3+',
  '1.2.3-rc..1',
  '1.2.3 rc1',
  '1.2.3.4.5',
  '1234567890123456.0',
  '-1.2.3',
  '1.2.3; rm -rf ~',
  '$(id)',
  '１.２.３',
  `1.2.3-${'a'.repeat(300)}`,
  '__proto__',
  'constructor',
])('%s is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

/** Oldest first; versions on one line are the same version. */
const ORDER = [
  ['0.0.0-rc.1'],
  ['0.0.0'],
  ['1.2.0-alpha', 'v1.2.0-alpha'],
  ['1.2.0-alpha.1'],
  ['1.2.0-alpha.beta'],
  ['1.2.0-beta'],
  ['1.2.0-beta.2'],
  ['1.2.0-beta.11'],
  ['1.2-rc.1', '1.2.0-rc.1'],
  ['1.2', 'v1.2.x', '1.2.*'],
  ['1.2.0', 'v1.2.0', '1.2.0.0', '1.2.0+k3s1', '1.2.0-gke.100', '1.2.0-eks-abc'],
  ['1.2.3'],
  ['1.2.3.1'],
  ['1.9'],
  ['1.10'],
  ['2', '2.x'],
  ['2.0'],
  ['2.0.0'],
  ['latest', 'v0.0.0-latest'],
  ['main', 'MAIN'],
];

test('versions have an order', () => {
  for (const [i, left] of ORDER.entries()) {
    for (const [j, right] of ORDER.entries()) {
      for (const a of left) {
        for (const b of right) {
          const order = Math.sign(compareVersions(read(a), read(b)));
          expect(order, `${a} and ${b}`).toBe(Math.sign(i - j));
        }
      }
    }
  }
});

test('the order is total', () => {
  fc.assert(
    fc.property(version, version, version, (...texts) => {
      const [a, b, c] = texts.map(read) as [Version, Version, Version];
      expect(compareVersions(a, a)).toBe(0);
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }
      if (compareVersions(a, b) === 0) {
        expect(Math.sign(compareVersions(a, c))).toBe(Math.sign(compareVersions(b, c)));
      }
    }),
  );
});

test('the order is semver’s for what semver calls a version', () => {
  const number = fc.integer({min: 0, max: 3});
  const prerelease = fc.array(fc.constantFrom('alpha', 'beta', 'rc', '0', '1', '2', '10', 'rc1'));
  const valid = fc
    .tuple(number, number, fc.integer({min: 1, max: 3}), prerelease)
    .map(([major, minor, patch, identifiers]) =>
      [`${major}.${minor}.${patch}`, identifiers.join('.')].filter(Boolean).join('-'),
    );
  fc.assert(
    fc.property(valid, valid, (a, b) => {
      expect(Math.sign(compareVersions(read(a), read(b)))).toBe(semver.compare(a, b));
    }),
  );
});

test.each([
  ['v1.32', '1.32.x', true],
  ['1.32', '1.32.0', false],
  ['main', 'MAIN', true],
  ['latest', 'v0.0.0-latest', false],
  ['0.0.0-latest', 'v0.0.0-latest', true],
  ['1.30', '1.30-lts', false],
  ['v1.30-LTS', '1.30-lts', true],
  ['1.30.1-gke.1', '1.30.1-gke.2', false],
  ['x', 'x', false],
])('%s and %s are one version: %s', (a, b, expected) => {
  expect(isSameVersion(a, b)).toBe(expected);
  expect(isSameVersion(b, a)).toBe(expected);
});

test.each([
  ['1.30.2', '1.30', true],
  ['1.30', '1.x', true],
  ['1', '1.30', false],
  ['1.31.0', '1.30', false],
  ['1.30.2-gke.1', '1.30', true],
  ['1.30.2-lts', '1.30', false],
  ['1.30.2-LTS', 'v1.30-lts', true],
  ['1.30.2', '1.30-lts', false],
  ['1.30-lts', '1.30', false],
  ['1.30.2-gke.1', '1.30.2', true],
  ['1.30', '1.30.2', false],
  ['1.30.2.1', '1.30.2', false],
  ['main', '1.30', false],
  ['1.30', 'main', false],
])('%s lies in the line %s: %s', (version, line, expected) => {
  expect(isInLine(read(version), read(line))).toBe(expected);
});

test.each([
  ['1.30', true],
  ['1.30.0-foo', true],
  ['main', false],
  ['v0.0.0-latest', false],
  ['banana', false],
])('%s has numbers: %s', (text, expected) => {
  expect(isNumbered(parseVersion(text))).toBe(expected);
});

test.each([
  ['v1.31.4', true],
  ['1.31.0-rc.1', true],
  ['v1.6.x', false],
  ['1.31', false],
  ['main', false],
  ['soon', false],
])('whether %s is one version: %s', (text, expected) => {
  expect(isOneVersion(parseVersion(text))).toBe(expected);
});
