import fc from 'fast-check';
import {expect, test} from 'vitest';
import {equalBounds, equalRanges, parseRange, printRange} from '../../src/version/index.js';

test.each([
  ['v1.32+', '>= 1.32.0', true],
  ['v1.6.x+', '1.6 or later', true],
  ['1.28, 1.29', '1.28 - 1.29', true],
  ['1.28, 1.29, 1.31 || 1.30', '1.28 - 1.31', true],
  ['1.28, 1.29+', '1.28+', true],
  ['1.28, 1.30', '1.28 - 1.30', false],
  ['1.28, >1.29', '1.28+', false],
  ['v1.36.x', '1.36', true],
  ['main, v1.5', '1.5, main', true],
  ['v1.36.x', 'v1.35.x', false],
  ['v1.32+', '>1.32', false],
  ['>=1.2.3', '>1.2.3', false],
  ['<=1.2.3', '<1.2.3', false],
  ['v1.32+', 'v1.32', false],
  ['v1.4.0', 'v1.4.x', false],
  ['v1.4', 'v1.4, v1.6', false],
  ['v1.4', 'v1.4, main', false],
  ['N/A', 'N/A', false],
  ['see below', 'see below', false],
])('%s and %s: %s', (a, b, equal) => {
  expect(equalRanges(parseRange(a), parseRange(b))).toBe(equal);
  expect(equalRanges(parseRange(b), parseRange(a))).toBe(equal);
});

test('what is printed equals what was read', () => {
  const version = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(9)).map((numbers) => numbers.join('.'));
  const range = fc.oneof(
    version,
    version.map((text) => `${text}+`),
    fc.tuple(version, version).map((ends) => ends.join(' - ')),
  );
  fc.assert(
    fc.property(range, (text) => {
      const read = parseRange(text);
      expect(equalRanges(read, parseRange(printRange(read)))).toBe(true);
    }),
  );
});

test('an end that is open equals only such an end', () => {
  const [bounded] = parseRange('1.2+').intervals;
  expect(equalBounds(null, null)).toBe(true);
  expect(equalBounds(bounded?.lower ?? null, null)).toBe(false);
});
