import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  compareVersions,
  fit,
  parseVersion,
  versionToInstall,
  type Release,
} from '../../src/compat/index.js';
import {fittingVersion} from '../../src/compat/version-to-install.js';
import {dataOf, release, type Written} from './data.js';

const GATEWAY = {
  ...dataOf(
    release('v2.2.x', {}, {status: 'development', version: 'v2.2.0-rc.1'}),
    release('v2.1.x', {}, {version: 'v2.1.4'}),
    release('v2.0.x', {}, {version: '2.0'}),
    release('v1.9.x'),
    release('others', {}, {version: 'v1.0.0'}),
  ),
  product: {id: 'gateway', name: 'Gateway'},
};

function install(written: Written, runs?: string, own: typeof GATEWAY | null = null) {
  return versionToInstall(release('v1', {gateway: written}), 'gateway', {runs, own});
}

test.each<[Written, string | null]>([
  // Written out, as it is written.
  ['v1.8.1+', 'v1.8.1'],
  ['1.8.1 or later', '1.8.1'],
  ['>= 1.8.1 < 2.0', '1.8.1'],
  ['^1.8.1', '1.8.1'],
  ['[1.8.1, 2.0)', '1.8.1'],
  ['v1.8.1 - v1.10', 'v1.8.1'],
  ['1.8.1 → 1.9.0', '1.8.1'],
  ['1.32.0 to 1.28.1', '1.28.1'],
  ['22.04.1+', '22.04.1'],
  ['v1.2.3.4+', 'v1.2.3.4'],
  ['v1.8.1', 'v1.8.1'],
  ['v1.31.4-gke.100', 'v1.31.4-gke.100'],
  ['v1.31.4+k3s1', 'v1.31.4+k3s1'],
  ['v1.8.0-rc.1', 'v1.8.0-rc.1'],
  // No version.
  ['v1.8.x+', null],
  ['v1.8', null],
  ['v1.8', null],
  ['1.6.2.x+', null],
  ['<= 1.8.1', null],
  ['> 1.8.1', null],
  ['*', null],
  ['main', null],
  ['v0.0.0-latest', null],
  ['N/A', null],
  ['the newest', null],
  // A prerelease is let in, not asked for.
  ['>= 1.8.0-rc.1', null],
  ['>= 1.8.0-0', null],
  // Several parts.
  ['1.8.1, 1.9.0', null],
  ['1.8.1 || 1.10.0+', null],
  ['1.8.1 || main', null],
  [['v1.8.1+', 'v1.6.4'], null],
  [['v1.8.1+', 'N/A'], null],
  // Claims.
  [[['v1.8.1+', 'tested']], 'v1.8.1'],
  [[['v1.8.1+', 'known-issue']], null],
  [['v1.8.1+', ['v1.8.1', 'known-issue']], null],
  [['v1.8.1+', ['v1.8.x', 'known-issue']], null],
  [['v1.8.1+', ['v1.9.x', 'known-issue']], 'v1.8.1'],
  [['v1.8.1+', ['edge', 'known-issue']], null],
  [['v1.8.1+', ['some builds', 'known-issue']], null],
  [['v1.8.x+', ['v1.9.2', 'recommended']], 'v1.9.2'],
  [['v1.8.1+', ['=1.9.2', 'recommended']], '1.9.2'],
  [['v1.8.1+', ['v1.9.2-rc.1', 'recommended']], 'v1.9.2-rc.1'],
  [[['v1.9.2+', 'recommended']], 'v1.9.2'],
  [['v1.8.1+', ['v1.9.2+', 'recommended']], null],
  [['v1.8.1+', ['v1.9.x', 'recommended']], null],
  [['v1.8.1+', ['v1.9.2', 'recommended'], ['v1.9.3', 'recommended']], null],
  [['v1.8.1+', ['v1.9.2', 'recommended'], ['v1.9.2', 'known-issue']], null],
])('of %j is to be installed: %s', (written, version) => {
  expect(install(written)).toBe(version);
});

test.each<[Written, string, string | null]>([
  ['v1.8.1+', 'v1.9.0', 'v1.9.0'],
  ['v1.8.1+', ' 1.9.0 ', '1.9.0'],
  ['v1.8.x+', 'v1.9.0', 'v1.9.0'],
  [['v1.8.1', 'v1.9.0'], 'v1.9.0', 'v1.9.0'],
  // What is recommended, unless that is older.
  [['v1.8.1+', ['v1.9.2', 'recommended']], 'v1.8.1', 'v1.9.2'],
  [['v1.8.1+', ['v1.9.2', 'recommended']], 'v1.9.3', 'v1.9.3'],
  [['v1.8.1+', ['v1.9.2', 'recommended']], 'v1.9', null],
  // What does not fit is replaced by what is newer.
  ['v1.8.1+', 'v1.7.0', 'v1.8.1'],
  ['v1.8.1+', 'v1.7', 'v1.8.1'],
  ['v1.8.1+', 'v1.8.1-rc.1', 'v1.8.1'],
  ['v1.8.1+', '', 'v1.8.1'],
  ['v1.8.1+', ' ', 'v1.8.1'],
  // Never by what is older, or may be.
  ['v1.8.1', 'v1.9.0', null],
  ['v1.8.1+', 'v1.8', null],
  ['v1.8.1+', 'v1.9.x', null],
  ['v1.8.1+', 'v1.8.1-custom', null],
  ['v1.8.1+', 'v1.8.0-custom', 'v1.8.1'],
  ['v1.8.1+', 'main', null],
  ['v1.8.1+', 'v0.0.0-latest', null],
  ['v1.8.1+', 'whatever', null],
  // A line is no version to install.
  ['v1.8.x+', 'v1.9', null],
  ['N/A', 'v1.9.0', null],
])('of %j, where %j runs, is to be installed: %s', (written, runs, version) => {
  expect(install(written, runs)).toBe(version);
});

test.each<[Written, string | undefined, string | null]>([
  ['v2.1.x+', undefined, 'v2.1.4'],
  ['>2.1.0', undefined, 'v2.1.4'],
  ['>=2.1.0-0', undefined, 'v2.1.4'],
  [['v2.1.0+', ['v2.1.0', 'known-issue']], undefined, 'v2.1.4'],
  // What the range itself names goes first.
  ['v2.1.0+', undefined, 'v2.1.0'],
  // Its own data knows best how it is written.
  ['2.1.4+', undefined, 'v2.1.4'],
  ['2.1.x', '2.1.4', 'v2.1.4'],
  ['v2.1.x+', 'v2.1.5', 'v2.1.5'],
  ['v2.1.x+', 'v2.0.1', 'v2.1.4'],
  ['v2.1.x+', 'v2.1', null],
  // Outside of the range, in development, no version, no line.
  ['>=2.1.5', 'v2.1.4', '2.1.5'],
  ['>2.1.4', undefined, null],
  ['v2.2.x+', undefined, null],
  ['v2.0.x+', undefined, null],
  ['v1.9.x+', undefined, null],
  ['v1.0.x+', undefined, null],
  ['v2.1.x, v1.9.x', undefined, null],
  ['main', undefined, null],
])('of %j, where %s runs, the own data says: %s', (written, runs, version) => {
  expect(install(written, runs, GATEWAY)).toBe(version);
});

test('of what is not stated nothing is to be installed', () => {
  expect(versionToInstall(release('v1'), 'gateway')).toBeNull();
  expect(versionToInstall(release('v1'), 'constructor', {runs: 'v1.0.0'})).toBeNull();
});

test.each([
  ['v1.8.2', 'v1.8.2'],
  ['v1.8', null],
  ['v1.8.0', null],
  ['main', null],
  ['', null],
])('%j is a version that fits: %s', (text, expected) => {
  expect(fittingVersion(release('v1', {gateway: 'v1.8.1+'}), 'gateway', text)).toBe(expected);
});

const VERSION = fc
  .tuple(fc.constantFrom('', 'v'), fc.array(fc.nat(3), {minLength: 1, maxLength: 4}))
  .chain(([prefix, numbers]) =>
    fc
      .constantFrom('', '', '', '.x', '-rc.1', '-gke.1', '-custom', '+k3s1')
      .map((suffix) => prefix + numbers.join('.') + suffix),
  );
const RANGE = fc.oneof(
  VERSION,
  VERSION.map((version) => `${version}+`),
  fc
    .tuple(fc.constantFrom('>', '>=', '<', '<=', '^', '~', '='), VERSION)
    .map((parts) => parts.join('')),
  fc
    .tuple(VERSION, fc.constantFrom(' - ', ', ', ' || ', ' to '), VERSION)
    .map((parts) => parts.join('')),
  fc.constantFrom('N/A', 'main', '*', 'soon'),
);
const CLAIM = fc.constantFrom('tested', 'recommended', 'known-issue', 'not-stated', 'compatible');
const REQUIREMENTS = fc.array(fc.tuple(RANGE, CLAIM), {maxLength: 3});
const RUNS = fc.oneof(VERSION, fc.constantFrom('', 'main', 'whatever'));

test('whatever is to be installed is one version, fits the release, and lowers nothing', () => {
  fc.assert(
    fc.property(REQUIREMENTS, RUNS, fc.array(VERSION), (written, runs, versions) => {
      const asks = release('v1', {gateway: written as Written});
      const own = dataOf(...versions.map((version): Release => release(version, {}, {version})));
      const found = versionToInstall(asks, 'gateway', {runs, own});
      if (found === null) return;
      const version = parseVersion(found);
      expect(version).toMatchObject({line: false, channel: null});
      expect(fit(dataOf(asks), {gateway: found})[0]?.verdict).toBe('fits');
      const installed = parseVersion(runs);
      if (runs === '') return;
      expect(installed && version && compareVersions(version, installed)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('what is written in ranges, in the own data or by the reader is installed, and nothing else', () => {
  fc.assert(
    fc.property(REQUIREMENTS, RUNS, fc.array(VERSION), (written, runs, versions) => {
      const asks = release('v1', {gateway: written as Written});
      const own = dataOf(...versions.map((version): Release => release(version, {}, {version})));
      const found = versionToInstall(asks, 'gateway', {runs, own});
      if (found === null) return;
      const texts = [runs, ...versions, ...written.map(([range]) => range)];
      expect(texts.some((text) => text.includes(found))).toBe(true);
    }),
  );
});
