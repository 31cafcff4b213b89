import {expect, test} from 'vitest';
import {namedRelease} from '../../src/client/named-release.js';
import {dataOf, release} from '../compat/data.js';

const DATA = dataOf(
  release('main'),
  release('v2.x', {}, {version: 'v2.4.0'}),
  release('v1.x', {}, {docsVersion: 'old'}),
  release('others'),
);

test.each([
  ['v2.x', 'v2.x'],
  ['2', 'v2.x'],
  ['v2.4.0', 'v2.x'],
  ['old', 'v1.x'],
  ['current', 'main'],
])('%s names %s', (name, line) => {
  expect(namedRelease(DATA, name).line).toBe(line);
});

test('names the releases there are', () => {
  expect(() => namedRelease(DATA, 'v9.x')).toThrow(
    'Kite has no release `v9.x`; it has `main`, `v2.x`, `v1.x`, `others`.',
  );
  expect(() => namedRelease(dataOf(), 'v9.x')).toThrow('Kite has no release `v9.x`; it has none.');
});

test('asks for a name where there is none', () => {
  expect(() => namedRelease(DATA, undefined)).toThrow(
    'Name the release of Kite that is meant, as in `<SupportStatus of="main" />`; it has `main`, `v2.x`, `v1.x`, `others`.',
  );
});
