import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseRange, printRange, type Range} from '../../src/version/index.js';
import {range, spokenRange} from './arbitraries.js';
import {DESCENDING, NOT_STATED, NOT_UNDERSTOOD, RANGES} from './ranges.js';

function meaning({kind, intervals, channels}: Range) {
  return {kind, intervals, channels};
}

test.each([...RANGES, ...DESCENDING].map(([written]) => written))(
  'what %s prints means the same',
  (written) => {
    const once = parseRange(written);
    expect(meaning(parseRange(printRange(once)))).toEqual(meaning(once));
  },
);

test.each([
  ['v0.0.0-dev-2', '0.0.0-dev-2'],
  ['0.0.0-Main.4 || 1.2', '1.2 || 0.0.0-main.4'],
  ['v0.0.0-20260123120000-abcdef', '0.0.0-20260123120000-abcdef'],
  ['0.0.0-latest', 'latest'],
  ['=1.2-0', '=1.2-0'],
  ['=12.34-0', '=12.34-0'],
])('%s prints as %s, and means the same', (written, printed) => {
  const once = parseRange(written);
  expect(printRange(once)).toBe(printed);
  expect(meaning(parseRange(printed))).toEqual(meaning(once));
});

test('what any range prints means the same, and prints as itself', () => {
  fc.assert(
    fc.property(fc.oneof(range, spokenRange), (written) => {
      const once = parseRange(written);
      const twice = parseRange(printRange(once));
      expect(meaning(twice)).toEqual(meaning(once));
      expect(printRange(twice)).toBe(printRange(once));
    }),
  );
});

test('what states nothing prints as N/A, what is not understood as written', () => {
  for (const written of NOT_STATED) expect(printRange(parseRange(written))).toBe('N/A');
  for (const written of NOT_UNDERSTOOD) expect(printRange(parseRange(written))).toBe(written);
});
