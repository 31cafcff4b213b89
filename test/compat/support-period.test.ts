import {expect, test} from 'vitest';
import {supportPeriod, withSupport, type CompatData, type Release} from '../../src/compat/index.js';
import {dataOf, release} from './data.js';

const line = (name: string, rest: Omit<Partial<Release>, 'line' | 'requires'> = {}) =>
  release(name, {}, rest);

function endIn(data: CompatData, name: string): unknown[] {
  const found = data.releases.find((each) => each.line === name);
  if (!found) throw new Error(`no line ${name}`);
  const {kind, why, first, last, line: by} = supportPeriod(data, found).end;
  return [kind, why, first, last, ...(by === undefined ? [] : [by])];
}

const LATER = [
  line('main', {status: 'development', released: '2026-01-01'}),
  line('v1.9.x', {released: '2026-08-21'}),
  line('v1.8.x', {version: 'v1.8.1', released: '2026-06'}),
  line('v1.7.x'),
];

test.each([
  ['2026-12-31', ['exact', 'stated', '2026-12-31', '2026-12-31']],
  ['2026-12', ['approximate', 'stated', '2026-12-01', '2026-12-31']],
  ['2026-Q4', ['approximate', 'stated', '2026-10-01', '2026-12-31']],
  ['release of v1.9', ['exact', 'stated', '2026-08-21', '2026-08-21', 'v1.9.x']],
  ['release of 1.8', ['approximate', 'stated', '2026-06-01', '2026-06-30', 'v1.8.x']],
  ['release of v1.8.1', ['approximate', 'stated', '2026-06-01', '2026-06-30', 'v1.8.x']],
  // Out, or perhaps not: the line has no date.
  ['release of v1.7', ['unknown', 'stated', null, null, 'v1.7.x']],
  // Older than the newest, and not listed.
  ['release of v1.6', ['unknown', 'stated', null, null, 'v1.6']],
  ['release of v1.10', ['event', 'stated', null, null, 'v1.10']],
  ['release of main', ['event', 'stated', null, null, 'main']],
  ['release of the next big thing', ['unknown', 'stated', null, null, 'the next big thing']],
  ['unknown', ['unknown', 'stated', null, null]],
])('endOfLife: %s', (endOfLife, expected) => {
  const policy = {supportedReleases: 1, supportedFor: 'P1M'};
  const data = {...dataOf(...LATER, line('v1.0.x', {endOfLife})), policy};
  expect(endIn(data, 'v1.0.x')).toEqual(expected);
});

test.each<[string, number, Release[], unknown[]]>([
  [
    'the second later line',
    2,
    LATER.slice(0, 3),
    ['exact', 'policy', '2026-08-21', '2026-08-21', 'v1.9.x'],
  ],
  [
    'the first later line',
    1,
    LATER.slice(0, 3),
    ['approximate', 'policy', '2026-06-01', '2026-06-30', 'v1.8.x'],
  ],
  ['a line to come', 3, LATER.slice(0, 3), ['event', 'policy', null, null]],
  // v1.7.x may have been out before v1.8.x and v1.9.x, or not at all yet.
  ['one of three, one without date', 1, LATER, ['approximate', 'policy', null, '2026-06-30']],
  [
    'the second of three, one without date',
    2,
    LATER,
    ['approximate', 'policy', '2026-06-01', '2026-08-21'],
  ],
  ['the third of three, one without date', 3, LATER, ['event', 'policy', '2026-08-21', null]],
  ['a line without date', 1, [line('v2')], ['unknown', 'policy', null, null, 'v2']],
  // Days decide, not places: v1.9.2 may ship before v2.0.0 and stand below it.
  [
    'lines out of order',
    1,
    [line('v2', {released: '2026-09-01'}), line('v1.9', {released: '2026-10-01'})],
    ['exact', 'policy', '2026-09-01', '2026-09-01', 'v2'],
  ],
])('supportedReleases: ended by %s', (_, supportedReleases, later, expected) => {
  const data = {...dataOf(...later, line('v1.0.x')), policy: {supportedReleases}};
  expect(endIn(data, 'v1.0.x')).toEqual(expected);
});

test.each([
  ['2025-11-24', 'P12M', ['exact', 'policy', '2026-11-24', '2026-11-24']],
  ['2026-Q1', 'P1Y', ['approximate', 'policy', '2027-01-01', '2027-03-31']],
  [undefined, 'P1Y', ['unknown', 'policy', null, null]],
])('supportedFor: released %s, %s', (released, supportedFor, expected) => {
  const data = {...dataOf(line('v1.0.x', released ? {released} : {})), policy: {supportedFor}};
  expect(endIn(data, 'v1.0.x')).toEqual(expected);
});

test.each<[string, string, string, unknown[]]>([
  [
    'earlier than the lines say',
    '2026-01-01',
    'P3M',
    ['approximate', 'policy', '2026-04-01', '2026-08-21'],
  ],
  [
    'later than the lines say',
    '2026-01-01',
    'P12M',
    ['approximate', 'policy', '2026-08-21', '2027-01-01'],
  ],
])('both policies, the age %s', (_, released, supportedFor, expected) => {
  const policy = {supportedReleases: 2, supportedFor};
  const data = {...dataOf(...LATER.slice(0, 3), line('v1.0.x', {released})), policy};
  expect(endIn(data, 'v1.0.x')).toEqual(expected);
});

test('both policies, the line to come has no date: open from the end of the age', () => {
  const policy = {supportedReleases: 2, supportedFor: 'P12M'};
  const data = {...dataOf(line('v1.0.x', {released: '2026-01-01'})), policy};
  expect(endIn(data, 'v1.0.x')).toEqual(['event', 'policy', '2027-01-01', null]);
});

test('nothing says when it ends, and `others` is not one release', () => {
  const policy = {supportedReleases: 1};
  const data = dataOf(...LATER, line('others', {endOfLife: '2026-01-01'}));
  expect(endIn(data, 'v1.9.x')).toEqual(['unknown', null, null, null]);
  expect(endIn(data, 'others')).toEqual(['unknown', null, null, null]);
  expect(endIn({...data, policy}, 'others')).toEqual(['approximate', 'policy', null, '2026-06-30']);
  expect(endIn({...data, policy}, 'v1.9.x')).toEqual(['event', 'policy', null, null]);
});

test('the start is when it was released', () => {
  const data = dataOf(line('v2', {released: '2026-Q1'}), line('v1'));
  expect(data.releases.map((each) => supportPeriod(data, each).start)).toEqual([
    {first: '2026-01-01', last: '2026-03-31', precision: 'quarter'},
    null,
  ]);
});

test('a row such as main is not the newest of lines with numbers', () => {
  const data = dataOf(line('main'), line('v1.8'), line('v1.7', {endOfLife: 'release of v1.9'}));
  expect(endIn(data, 'v1.7')).toEqual(['event', 'stated', null, null, 'v1.9']);
});

test.each<[string, CompatData]>([
  [
    'the policy',
    {...dataOf(line('v2', {released: '2027-01-01'}), line('v1')), policy: {supportedReleases: 1}},
  ],
  [
    'a release',
    dataOf(line('v2', {released: '2027-01-01'}), line('v1', {endOfLife: 'release of v2'})),
  ],
  [
    'an older line than the one to come',
    dataOf(line('v2', {released: '2027-01-01'}), line('v1', {endOfLife: 'release of v1.5'})),
  ],
])('support that ends by %s does so in data of a day as well', (_, data) => {
  expect(endIn(withSupport(data, '2026-06-01'), 'v1')).toEqual(endIn(data, 'v1'));
});

test('one line listed twice, as data with a finding has it', () => {
  const data = {
    ...dataOf(line('v2', {released: '2026-01-01'}), line('v1'), line('v1')),
    policy: {supportedReleases: 1},
  };
  expect(endIn(data, 'v1')).toEqual(['exact', 'policy', '2026-01-01', '2026-01-01', 'v2']);
});

test('the end by the policy follows the data, not what was asked before', () => {
  const releases = [line('v3', {released: '2026-03-01'}), line('v2', {released: '2026-02-01'})];
  const data = {...dataOf(...releases, line('v1')), policy: {supportedReleases: 1}};
  expect(endIn(data, 'v1').slice(2)).toEqual(['2026-02-01', '2026-02-01', 'v2']);
  const other = {...data, policy: {supportedReleases: 2}};
  expect(endIn(other, 'v1').slice(2)).toEqual(['2026-03-01', '2026-03-01', 'v3']);
});
