import {expect, test} from 'vitest';
import {
  dayOrderOf,
  isUnordered,
  looksLikeDate,
  readDate,
  readEnd,
  readStatedEnd,
} from '../../../src/exchange/import/dates.js';

test.each([
  ['2026-07-08', '2026-07-08'],
  ['2026-7-8', '2026-07-08'],
  ['2026-07-08T00:00:00Z', '2026-07-08'],
  ['2026/05/13', '2026-05-13'],
  ['2026.05.13', '2026-05-13'],
  ['2026年5月13日', '2026-05-13'],
  ['2026年5月', '2026-05'],
  ['Jul 08, 2026', '2026-07-08'],
  ['July 8th, 2026', '2026-07-08'],
  ['December, 9 2025', '2025-12-09'],
  ['29 Jun 2026', '2026-06-29'],
  ['29-Jun-2026', '2026-06-29'],
  ['8th of July, 2026', '2026-07-08'],
  ['Wed, 8 Jul 2026', '2026-07-08'],
  ['2026 Jun 29', '2026-06-29'],
  ['Jul 2026', '2026-07'],
  ['Sept. 2026', '2026-09'],
  ['Dec, 2026', '2026-12'],
  ['2026 Dec', '2026-12'],
  ['2026-12', '2026-12'],
  ['12/2026', '2026-12'],
  ['Q4 2026', '2026-Q4'],
  ['2026 Q4', '2026-Q4'],
  ['13.05.2026', '2026-05-13'],
  ['05/13/2026', '2026-05-13'],
  ['13/05/2026', '2026-05-13'],
  ['05/05/2026', '2026-05-05'],
  // The day of an estimate is not certain.
  ['~ Dec, 2026', '2026-12'],
  ['≈ 2026-12-15', '2026-12'],
  ['2026-12-15 (estimated)', '2026-12'],
  ['~ Q4 2026', '2026-Q4'],
])('%j is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
  expect(readEnd(text)).toBe(date);
});

test.each([
  '05/06/2026',
  '2026',
  '2026-02-30',
  '2026-13',
  'Foo 8, 2026',
  '1.30',
  'v1.2.3',
  '+17 days',
  '12 months',
  '',
  '-',
  'Jul 08, 2026 or later',
  'x'.repeat(1000),
])('%j is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test.each([
  ['Release of 1.23', 'release of 1.23'],
  ['on the release of v1.9', 'release of v1.9'],
  ['v1.9 release', 'release of v1.9'],
  ['TBD', 'unknown'],
  ['unknown', 'unknown'],
])('support can end: %s', (text, end) => {
  expect(readEnd(text)).toBe(end);
});

test.each(['Release of the next', 'some day', '', '-', 'x'.repeat(1000)])(
  'support does not end: %s',
  (text) => {
    expect(readEnd(text)).toBeNull();
  },
);

test.each([
  [['01/02/2026', '25/04/2025'], 'day-first'],
  [['01/02/2026', '04/25/2025'], 'month-first'],
  [['25/04/2025', '04/25/2025'], null],
  [['01/02/2026', '2025-04-25'], null],
])('the order of %j is %s', (texts, order) => {
  expect(dayOrderOf(texts)).toBe(order);
});

test('a date that could begin with its month is read as the others of its column', () => {
  expect(readDate('01/02/2026')).toBeNull();
  expect(readDate('01/02/2026', 'day-first')).toBe('2026-02-01');
  expect(readEnd('01/02/2026', 'month-first')).toBe('2026-01-02');
  expect(readDate('~ 01/02/2026', 'day-first')).toBe('2026-02');
});

test.each([
  ['01/02/2026', true, true],
  ['1-2-2026', true, true],
  ['31/02/2026', false, false],
  ['2026-02-01', true, false],
  ['1.30', false, false],
])('%s looks like a date: %s; only its order is missing: %s', (text, date, unordered) => {
  expect([looksLikeDate(text), isUnordered(text)]).toEqual([date, unordered]);
});

test.each([
  ['Supported until 2026-06-30', '2026-06-30'],
  ['✅ Supported (until Jun 2026)', '2026-06'],
  ['until Q3 2026', '2026-Q3'],
  ['EOL: 30 June 2026', '2026-06-30'],
  ['EOL (2026-06-30)', '2026-06-30'],
  ['End of life since 2026-06-30', '2026-06-30'],
  ['❌ End of Life (2026-06-30)', '2026-06-30'],
  [':x: EOL since 2026-06-30', '2026-06-30'],
  // A phase, and no date.
  ['Active until 2026-06-30', null],
  ['Security fixes until 2026-06-30', null],
  ['Not supported until 2026-06-30', null],
  ['Supported until v2', null],
  ['2026-06-30', null],
])('%s says that support ends on %s', (text, date) => {
  expect(readStatedEnd(text)).toBe(date);
});
