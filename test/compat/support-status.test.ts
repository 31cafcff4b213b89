import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  supportStatus,
  withSupport,
  type CompatData,
  type Release,
  type SupportPolicy,
  type SupportStatus,
} from '../../src/compat/index.js';
import {addDuration} from '../../src/compat/date.js';
import {withDatedStatuses} from '../../src/compat/dated-statuses.js';
import {datedStatuses} from '../../src/compat/support-status.js';
import {dataOf, release} from './data.js';

type Rest = Omit<Partial<Release>, 'line' | 'requires'>;

const line = (name: string, rest: Rest = {}) => release(name, {}, rest);

/** What a release above and one with these keys have on a day; of the latter. */
function statusOf(rest: Rest, today: string, policy?: SupportPolicy) {
  const own = line('v1.0.x', rest);
  const data = {
    ...dataOf(line('v1.1.x', {released: '2026-08-21'}), own),
    ...(policy && {policy}),
  };
  return supportStatus(data, own, today);
}

const ENDED = {status: 'end-of-life'};
const SUPPORTED = {status: 'supported'};
const UNTOLD = {status: null, by: null};

describe('a day that is known', () => {
  const stated = {endOfLife: '2026-11-24'};
  test.each([
    [stated, '2026-11-23', {...SUPPORTED, by: 'end-of-life', until: '2026-11-24'}],
    // The day is the last day of support, …
    [stated, '2026-11-24', {...SUPPORTED, by: 'end-of-life', until: '2026-11-24'}],
    [stated, '2026-11-25', {...ENDED, by: 'end-of-life', until: '2026-11-24'}],
    // … but a release ends it on its own.
    [{endOfLife: 'release of v1.1'}, '2026-08-20', {...SUPPORTED, by: 'end-of-life'}],
    [{endOfLife: 'release of v1.1'}, '2026-08-21', {...ENDED, by: 'end-of-life'}],
    [{released: '2026-11-24'}, '2026-11-23', {status: 'development', by: 'released'}],
    [{released: '2026-11-24'}, '2026-11-24', UNTOLD],
    [{}, '2026-11-24', UNTOLD],
    [{endOfLife: 'unknown'}, '2026-11-24', UNTOLD],
    [{endOfLife: 'release of v2'}, '2026-11-24', {...SUPPORTED, by: 'end-of-life'}],
  ] as Array<[Rest, string, object]>)('%o on %s', (rest, today, expected) => {
    expect(statusOf(rest, today)).toEqual(expected);
  });
});

test.each([
  ['2026-Q4', '2026-10-01', SUPPORTED],
  ['2026-Q4', '2026-10-02', UNTOLD],
  ['2026-Q4', '2026-12-31', UNTOLD],
  ['2026-Q4', '2027-01-01', ENDED],
  ['2026-12', '2026-12-01', SUPPORTED],
  ['2026-12', '2027-01-01', ENDED],
])('endOfLife: %s on %s', (endOfLife, today, expected) => {
  expect(statusOf({endOfLife}, today)).toMatchObject(expected);
});

test.each([
  ['2026-11', '2026-10-31', {status: 'development'}],
  ['2026-11', '2026-11-15', UNTOLD],
  ['2026-11', '2026-11-30', SUPPORTED],
])('released: %s on %s', (released, today, expected) => {
  expect(statusOf({released, endOfLife: '2027-01-01'}, today)).toMatchObject(expected);
});

test.each<[SupportPolicy, string, object]>([
  [{supportedReleases: 1}, '2026-08-20', {...SUPPORTED, by: 'policy'}],
  [{supportedReleases: 1}, '2026-08-21', {...ENDED, by: 'policy'}],
  [{supportedReleases: 2}, '2030-01-01', {...SUPPORTED, by: 'policy'}],
  [{supportedFor: 'P12M'}, '2027-01-01', {...SUPPORTED, by: 'policy', until: '2027-01-01'}],
  [{supportedFor: 'P12M'}, '2027-01-02', {...ENDED, by: 'policy', until: '2027-01-01'}],
  // Whether the earlier or the later counts, the policy does not say.
  [{supportedReleases: 1, supportedFor: 'P12M'}, '2026-08-21', {...SUPPORTED, by: 'policy'}],
  [{supportedReleases: 1, supportedFor: 'P12M'}, '2026-08-22', UNTOLD],
  [{supportedReleases: 1, supportedFor: 'P12M'}, '2027-01-02', {...ENDED, by: 'policy'}],
  [{supportedReleases: 2, supportedFor: 'P12M'}, '2027-01-02', UNTOLD],
])('%o on %s', (policy, today, expected) => {
  expect(statusOf({released: '2026-01-01'}, today, policy)).toEqual(expected);
});

test('a stated status wins, and the end is told all the same', () => {
  const expected = {status: 'maintenance', by: 'stated', until: '2026-01-01'};
  expect(statusOf({status: 'maintenance', endOfLife: '2026-01-01'}, '2026-11-24')).toEqual(
    expected,
  );
});

test('`others` has ended when the policy would end one more line, and is never supported', () => {
  const others = line('others', {endOfLife: '2020-01-01', released: '2019-01-01'});
  const data = dataOf(line('v1', {released: '2026-01-01'}), others);
  const statusIn = (policy: SupportPolicy, today = '2026-11-24') =>
    supportStatus({...data, policy}, others, today);
  expect(statusIn({})).toEqual(UNTOLD);
  expect(statusIn({supportedReleases: 2})).toEqual(UNTOLD);
  expect(statusIn({supportedFor: 'P1M'})).toEqual(UNTOLD);
  expect(statusIn({supportedReleases: 1})).toEqual({...ENDED, by: 'policy'});
  expect(statusIn({supportedReleases: 1}, '2025-12-31')).toEqual(UNTOLD);
});

const day = fc
  .integer({min: 0, max: 1500})
  .map((days) => addDuration('2025-01-01', {months: 0, days}));
const date = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  fc.constant('2026-Q3'),
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});

const policies = fc.record(
  {
    supportedReleases: fc.integer({min: 1, max: 3}),
    supportedFor: fc.constantFrom('P3M', 'P1Y', 'P30D'),
  },
  {requiredKeys: []},
);

const datas = fc
  .tuple(
    fc.array(
      fc.record({
        released: optional(date),
        endOfLife: optional(
          fc.oneof(
            date,
            fc.constantFrom('unknown', 'release of v7', 'release of v2', 'release of v4'),
          ),
        ),
        status: optional<SupportStatus>(fc.constantFrom('development', 'supported')),
      }),
      {maxLength: 6},
    ),
    policies,
  )
  .map(([rows, policy]) => ({
    ...dataOf(
      ...rows.map((row, index) => {
        const stated = Object.entries(row).filter(([, value]) => value !== undefined);
        return line(`v${String(rows.length - index)}`, Object.fromEntries(stated));
      }),
      line('others'),
    ),
    policy,
  }));

test('what has ended by dates is never supported again', () => {
  fc.assert(
    fc.property(datas, day, day, (data, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      for (const each of data.releases.filter(({status}) => status === undefined)) {
        const [before, after] = [earlier, later].map(
          (today) => supportStatus(data, each, today).status,
        );
        if (before === 'end-of-life') expect(after).toBe('end-of-life');
        if (before !== 'development' && before !== null) expect(after).not.toBe('development');
      }
    }),
  );
});

test('the data of a day is whole: to fill it again changes nothing', () => {
  fc.assert(
    fc.property(datas, day, (data, today) => {
      const filled = withSupport(data, today);
      expect(withSupport(filled, today)).toBe(filled);
      expect(filled.releases.map(({status}) => status ?? null)).toEqual(
        data.releases.map((each) => supportStatus(data, each, today).status),
      );
    }),
  );
});

test('data with nothing to fill stays the same object', () => {
  const data = dataOf(line('v1', {status: 'supported'}), line('others'));
  expect(withSupport(data, '2026-11-24')).toBe(data);
});

test('the statuses of all days to come are those of each day', () => {
  fc.assert(
    fc.property(datas, day, day, (data, a, b) => {
      const [from, today] = a < b ? [a, b] : [b, a];
      expect(withDatedStatuses(data, datedStatuses(data, from), today)).toEqual(
        withSupport(data, today),
      );
    }),
  );
});

test('of the days to come only those are told on which a status changes', () => {
  const data = dataOf(
    line('v3', {released: '2026-12', endOfLife: '2027-03-31'}),
    line('v2', {status: 'supported', endOfLife: '2027-03-31'}),
    line('v1', {endOfLife: '2026-03-31'}),
    line('v0'),
  );
  expect(datedStatuses(data, '2026-11-24')).toEqual({
    v3: [
      ['development', '2026-12-01'],
      [null, '2026-12-31'],
      ['supported', '2027-04-01'],
      ['end-of-life'],
    ],
    v1: [['end-of-life']],
  });
});

test('what was worked out is not taken for stated', () => {
  const data = {
    ...dataOf(line('v2', {released: '2027-01-01'}), line('v1', {released: '2026-01-01'})),
    policy: {supportedReleases: 1},
  };
  const onDay = withSupport(data, '2026-06-01');
  const all = (of: CompatData, today: string) =>
    of.releases.map((each) => supportStatus(of, each, today));
  expect(all(onDay, '2026-06-01')).toEqual(all(data, '2026-06-01'));
  expect(all(onDay, '2027-02-01')).toEqual(all(data, '2027-02-01'));
  expect(all(onDay, '2026-06-01').map(({by}) => by)).toEqual(['released', 'policy']);
});
