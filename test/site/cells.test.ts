import {describe, expect, test} from 'vitest';
import {printRange} from '../../src/compat/index.js';
import {
  readBundled,
  readDate,
  readRequirement,
  readStatus,
  withoutNote,
} from '../../src/site/cells.js';

test.each([
  ['Supported', 'supported'],
  ['✅ Supported', 'supported'],
  ['Actively supported', 'supported'],
  ['Maintenance only', 'maintenance'],
  ['End of Life', 'end-of-life'],
  ['EOL (2026-06-04)', 'end-of-life'],
  ['❌ No longer supported', 'end-of-life'],
  ['In development', 'development'],
  ['Yes', null],
  ['Supported until v1.2', null],
  ['Latest', null],
  ['', null],
])('%s is the status %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each([
  ['2026-08-21', '2026-08-21'],
  ['2026/05/13', '2026-05-13'],
  ['2026/5', '2026-05-01'],
  ['2026-08', '2026-08-01'],
  ['21 Aug 2026', '2026-08-21'],
  ['1 September 2026', '2026-09-01'],
  ['August 21, 2026', '2026-08-21'],
  ['Aug. 5 2026', '2026-08-05'],
  ['31 Feb 2026', undefined],
  ['21 Foo 2026', undefined],
  ['05/06/2026', undefined],
  ['soon', undefined],
])('%s begins on %s', (text, first) => {
  expect(readDate(text)?.first).toBe(first);
});

describe('what a cell requires', () => {
  test.each([
    ['v1.32+', '>=1.32', ''],
    ['Kubernetes v1.32+', '>=1.32', ''],
    ['kubernetes version: v1.32+', '>=1.32', ''],
    ['v1.6.x+ (Envoy Proxy v1.36.x)', '>=1.6', 'Envoy Proxy v1.36.x'],
    ['v1.6.x+ [tested]', '>=1.6', 'tested'],
    ['see (the (docs))', 'see (the (docs))', ''],
  ])('%s', (text, range, note) => {
    const cell = readRequirement(text, 'Kubernetes');
    expect([printRange(cell.range), cell.note]).toEqual([range, note]);
  });
});

test('a note tells of a bundled dependency only by its name', () => {
  expect(readBundled('Envoy Proxy v1.36.x', 'Envoy Proxy')?.text).toBe('v1.36.x');
  expect(readBundled('v1.7 is better', 'Envoy Proxy')).toBe(null);
});

test('only a remark at the end is one', () => {
  expect(withoutNote('v0.5.x (latest)')).toBe('v0.5.x');
  expect(withoutNote('(a) b')).toBe('(a) b');
});
