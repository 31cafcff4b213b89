import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseRange, printRange} from '../../src/version/index.js';
import {DESCENDING, NOT_STATED, NOT_UNDERSTOOD, RANGES} from './ranges.js';

test.each(RANGES)('%s means %s', (written, printed) => {
  const range = parseRange(` ${written}\n`);
  expect(range).toMatchObject({text: written, kind: 'range'});
  expect(range.descending).toBeUndefined();
  expect(printRange(range)).toBe(printed);
});

test.each(DESCENDING)('%s, from high to low, means %s', (written, printed) => {
  const range = parseRange(written);
  expect(range.descending).toBe(true);
  expect(printRange(range)).toBe(printed);
});

test.each(NOT_STATED)('"%s" states nothing', (written) => {
  expect(parseRange(written)).toEqual({
    text: written.trim(),
    kind: 'not-stated',
    intervals: [],
    channels: [],
  });
});

test.each(NOT_UNDERSTOOD)('%s is kept as text', (written) => {
  expect(parseRange(written)).toEqual({text: written, kind: 'text', intervals: [], channels: []});
});

test('a range is JSON', () => {
  for (const [written] of [...RANGES, ...DESCENDING]) {
    const range = parseRange(written);
    expect(JSON.parse(JSON.stringify(range))).toEqual(range);
  }
});

test('a line is bounded by the next line', () => {
  expect(parseRange('v1.32').intervals).toEqual([
    {
      lower: {release: [1, 32], inclusive: true},
      upper: {release: [1, 33], inclusive: false},
    },
  ]);
});

test('no text makes it throw, and each gives a range that holds together', () => {
  const pieces = ['1', '.', '2', 'x', '*', 'v', ' ', '-', '–', '→', ',', '/', '+', '>=', '<', '||'];
  const words = ['main', 'or', 'and', 'to', 'later', 'rc.1', '^', '~', '≥', '=', '\n', 'N/A', '0'];
  const text = fc.array(fc.constantFrom(...pieces, ...words)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({unit: 'binary'})), (written) => {
      const {kind, intervals, channels} = parseRange(written);
      expect(kind === 'range').toBe(intervals.length + channels.length > 0);
    }),
  );
});

// A backtracking expression needs hours for these, and the runner's time-out ends it.
test.each([
  '1.'.repeat(200_000),
  '1'.repeat(200_000),
  '1, '.repeat(100_000),
  '1.2 - '.repeat(100_000),
  ' '.repeat(200_000) + 'x',
  '1.2.3' + '-a.'.repeat(100_000),
  '1.2' + ' or'.repeat(100_000),
  '>=1.2 '.repeat(100_000),
  '-'.repeat(200_000) + '!',
  '||'.repeat(100_000),
  'main-'.repeat(50_000),
  '1.2' + ', or later'.repeat(50_000),
  '1.x.'.repeat(50_000),
])('hostile input %#', (written) => {
  expect(parseRange(written).kind).toBe('text');
});

test('a long list is understood', () => {
  const lines = Array.from({length: 20_000}, (_, minor) => `1.${minor * 2}`);
  expect(parseRange(lines.join(', ')).intervals).toHaveLength(lines.length);
});
