import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseRange, parseVersion, releaseOf, satisfies} from '../../src/compat/index.js';
import {version} from '../version/arbitraries.js';
import {dataOf, KITE, release} from './data.js';

test.each<[string, string | undefined]>([
  ['v3.1.x', 'v3.1.x'],
  ['3.1', 'v3.1.x'],
  [' v3.1 ', 'v3.1.x'],
  ['v3.1.2', 'v3.1.x'],
  ['3.1.99', 'v3.1.x'],
  ['v3.1.99-gke.1', 'v3.1.x'],
  ['main', 'main'],
  ['v0.0.0-latest', 'main'],
  ['others', 'others'],
  // Only parts of it are in the line, or none.
  ['3', undefined],
  ['v3.2.0', undefined],
  ['v3.1.0-rc.1', undefined],
  ['v3.1.0-foo', undefined],
  ['latest', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('%j is a release of line %s', (text, line) => {
  expect(releaseOf(KITE, text)?.line).toBe(line);
});

test('of lines within lines the narrower one', () => {
  const data = dataOf(release('v1'), release('v1.2.x'), release('v1.2.3'));
  expect(releaseOf(data, '1.2.3')?.line).toBe('v1.2.3');
  expect(releaseOf(data, '1.2.4')?.line).toBe('v1.2.x');
  expect(releaseOf(data, '1.3')?.line).toBe('v1');
});

test('a line of long-term support is another', () => {
  const data = dataOf(release('v1.30-lts'), release('v1.30'));
  expect(releaseOf(data, '1.30-lts')?.line).toBe('v1.30-lts');
  expect(releaseOf(data, '1.30')?.line).toBe('v1.30');
  expect(releaseOf(data, '1.30.5')?.line).toBe('v1.30');
  expect(releaseOf(data, '1.30.5-lts')?.line).toBe('v1.30-lts');
  expect(releaseOf(dataOf(release('v1.30-lts')), '1.30')).toBeNull();
  expect(releaseOf(dataOf(release('v1.30-lts')), '1.30.5')).toBeNull();
  const plain = dataOf(release('v1.30.x'));
  expect(releaseOf(plain, 'v1.30.2-lts')).toBeNull();
  expect(releaseOf(plain, 'v1.30-lts')).toBeNull();
  expect(releaseOf(plain, 'v1.30-gke')).toBeNull();
  expect(releaseOf(plain, 'v1.30.2-gke.7')?.line).toBe('v1.30.x');
});

test('a row for one version is that version, not what begins with its numbers', () => {
  const data = dataOf(release('v1.2.3'));
  expect(releaseOf(data, '1.2.3-gke.1')?.line).toBe('v1.2.3');
  expect(releaseOf(data, '1.2.3.4')).toBeNull();
});

test('a version is in its line as in a range', () => {
  const lines = ['1', '1.1', '2.x', '2.3.x', '3.1.2', '0.0.1'];
  const data = dataOf(...lines.map((line) => release(line)));
  fc.assert(
    fc.property(version, (text) => {
      const line = releaseOf(data, text)?.line;
      const parsed = parseVersion(text);
      if (line !== undefined) expect(satisfies(parsed!, parseRange(line))).toBe('yes');
      else if (
        parsed?.prerelease.length === 0 &&
        parsed.channel === null &&
        parsed.release.length < 4
      ) {
        for (const each of lines) expect(satisfies(parsed, parseRange(each))).not.toBe('yes');
      }
    }),
  );
});
