import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDuration, parseDate, parseDuration, parseEnd} from '../../src/compat/date.js';

describe('parseDate', () => {
  test.each([
    ['2026-01-23', '2026-01-23', '2026-01-23', 'day'],
    [' 2024-02-29 ', '2024-02-29', '2024-02-29', 'day'],
    ['2026-01', '2026-01-01', '2026-01-31', 'month'],
    ['2026-12', '2026-12-01', '2026-12-31', 'month'],
    ['2028-02', '2028-02-01', '2028-02-29', 'month'],
    ['2026-Q4', '2026-10-01', '2026-12-31', 'quarter'],
    ['2026q1', '2026-01-01', '2026-03-31', 'quarter'],
  ])('%s', (text, first, last, precision) => {
    expect(parseDate(text)).toEqual({first, last, precision});
  });

  test.each(['2023-02-29', '2026-13', '2026-00', '2026-Q5', '2026-1-3', '2026', 'May 2026', ''])(
    '%s is no date',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

test.each([
  ['release of v1.9', {kind: 'release', line: 'v1.9'}],
  ['Release of 1.23', {kind: 'release', line: '1.23'}],
  ['unknown', {kind: 'unknown'}],
  ['2026-05-13', {kind: 'date', date: {first: '2026-05-13', last: '2026-05-13', precision: 'day'}}],
  ['release of', null],
  ['soon', null],
])('parseEnd %s', (text, end) => {
  expect(parseEnd(text)).toEqual(end);
});

test.each([
  ['P12M', {months: 12, days: 0}],
  ['P1Y6M', {months: 18, days: 0}],
  ['P2W3D', {months: 0, days: 17}],
  ['P', null],
  ['PT12H', null],
  ['12M', null],
  ['P1D2M', null],
])('parseDuration %s', (text, duration) => {
  expect(parseDuration(text)).toEqual(duration);
});

describe('addDuration', () => {
  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P12M', '2025-02-28'],
    ['2026-11-15', 'P3M', '2027-02-15'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
  ])('%s + %s', (day, duration, expected) => {
    expect(addDuration(day, parseDuration(duration)!)).toBe(expected);
  });

  test('more time never gives an earlier day', () => {
    const days = fc
      .date({min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    const amount = fc.record({months: fc.nat(200), days: fc.nat(900)});
    fc.assert(
      fc.property(days, amount, amount, (day, a, b) => {
        const sum = {months: a.months + b.months, days: a.days + b.days};
        expect(addDuration(day, sum) >= addDuration(day, a)).toBe(true);
        expect(parseDate(addDuration(day, a))).not.toBeNull();
      }),
    );
  });
});
