import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {timeline, type TimelineBar} from '../../src/client/timeline.js';
import type {CompatData, Release} from '../../src/compat/index.js';
import {dataOf, release} from '../compat/data.js';

const TODAY = '2026-07-01';

type Dates = Omit<Partial<Release>, 'line' | 'requires'>;

function dataWith(...lines: readonly Dates[]): CompatData {
  return dataOf(...lines.map((dates, index) => release(`v${String(9 - index)}`, {}, dates)));
}

/** Parts, in days since the first of the days shown. */
function parts(bar: TimelineBar | undefined, days: number): string[] {
  return (bar?.parts ?? []).map(
    ({from, to, certainty}) =>
      `${certainty} ${String(Math.round(from * days))}–${String(Math.round(to * days))}`,
  );
}

/** A release that spans the time shown: 2026-01-01 to 2026-12-31, 364 days. */
const FRAME: Dates = {released: '2026-01-01', endOfLife: '2026-12-31'};

describe('a bar', () => {
  test.each<[string, Dates, string[]]>([
    ['of known days', {released: '2026-01-31', endOfLife: '2026-03-02'}, ['certain 30–60']],
    [
      'that ends in a month',
      {released: '2026-01-31', endOfLife: '2026-03'},
      ['certain 30–59', 'may-end 59–89'],
    ],
    [
      'that begins in a month',
      {released: '2026-03', endOfLife: '2026-12-31'},
      ['may-begin 59–89', 'certain 89–364'],
    ],
    ['whose start is not stated', {endOfLife: '2026-05-01'}, ['may-begin 0–120']],
    ['of which nothing is stated', {}, []],
    ['of which only the event that ends it is stated', {endOfLife: 'release of v10'}, []],
  ])('%s', (_, dates, expected) => {
    const {bars} = timeline(dataWith(FRAME, dates), TODAY);
    // A start that is not stated has room before the first day.
    const days = dates.endOfLife === '2026-05-01' ? 364 + 92 : 364;
    const shift = days - 364;
    expect(parts(bars[1], days)).toEqual(
      expected.map((part) =>
        shift === 0 ? part : part.replace(/\d+$/, (day) => String(Number(day) + shift)),
      ),
    );
  });

  test('whose end is open goes on to the edge: certain to today where only an event ends it', () => {
    const {bars, today} = timeline(
      dataWith(
        {released: '2026-01-01', endOfLife: 'release of v10'},
        {released: '2026-01-01', endOfLife: 'unknown'},
        {released: '2026-01-01'},
      ),
      TODAY,
    );
    expect(bars[0]?.parts).toEqual([
      {from: 0, to: today, certainty: 'certain'},
      {from: today, to: 1, certainty: 'may-end'},
    ]);
    expect(bars[1]?.parts).toEqual([{from: 0, to: 1, certainty: 'may-end'}]);
    expect(bars[2]?.parts).toEqual([{from: 0, to: 1, certainty: 'may-end'}]);
    expect(today).toBeLessThan(1);
  });

  test('ends as the policy says where no date is stated', () => {
    const data = {...dataWith(FRAME, {released: '2026-01-01'}), policy: {supportedFor: 'P6M'}};
    expect(parts(timeline(data, TODAY).bars[1], 364)).toEqual(['certain 0–181']);
  });
});

test('others are not a line', () => {
  expect(timeline(dataOf(release('others', {}, FRAME)), TODAY).bars).toEqual([]);
});

test.each([
  ['2026-01-01', '2026-03-15', 1, ['2026-01-01', '2026-02-01', '2026-03-01']],
  ['2026-01-02', '2027-01-01', 3, ['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']],
  ['2022-05-05', '2026-12-31', 12, ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']],
  ['1990-05-05', '2026-12-31', 120, ['2000-01-01', '2010-01-01', '2020-01-01']],
])('%s to %s has ticks every %i months', (released, endOfLife, step, ticks) => {
  const result = timeline(dataWith({released, endOfLife}), released);
  expect(result.step).toBe(step);
  expect(result.ticks.map(({day}) => day)).toEqual(ticks);
});

test('for any dates bars lie within the time shown, in order, without overlap', () => {
  const day = fc
    .date({min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => `${text.slice(0, 4)}-Q3`),
  );
  const dates = fc.record(
    {
      released: date,
      endOfLife: fc.oneof(date, fc.constantFrom('unknown', 'release of v11', 'release of v8')),
    },
    {requiredKeys: []},
  );
  fc.assert(
    fc.property(fc.array(dates, {maxLength: 6}), day, (lines, today) => {
      const result = timeline(dataWith(...lines), today);
      expect(result.today >= 0 && result.today <= 1).toBe(true);
      expect(result.ticks.length).toBeLessThanOrEqual(4);
      for (const {parts: each} of result.bars) {
        let done = 0;
        for (const {from, to} of each) {
          expect(from >= done && to > from && to <= 1).toBe(true);
          done = to;
        }
      }
    }),
  );
});
