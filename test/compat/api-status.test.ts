import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  apiVersionsOf,
  apiVersionState,
  type ApiVersion,
  type ApiVersionState,
} from '../../src/compat/index.js';
import {dataOf, release} from './data.js';

const LINES = ['main', 'v4', 'v3', 'v2', 'v1'];

function dataWith(...versions: readonly ApiVersion[]) {
  return {
    ...dataOf(...[...LINES, 'others'].map((line) => release(line))),
    apis: [
      {group: 'kite.dev', kinds: ['Kite', 'Tail'], versions},
      {group: 'kite.dev', kinds: ['Tail'], versions: [{name: 'v9', since: 'v1'}]},
    ],
  };
}

/** The states of a version over `main`, v4, v3, v2, v1. */
function states(version: Omit<ApiVersion, 'name'>): ApiVersionState[] {
  const data = dataWith({name: 'v1', ...version});
  return LINES.map((line) =>
    apiVersionState(data, line, {group: 'kite.dev', kind: 'Kite', version: 'v1'}),
  );
}

describe('state over the lines, newest first', () => {
  test.each<[string, Omit<ApiVersion, 'name'>, string]>([
    [
      'a whole life',
      {since: 'v2', deprecatedSince: 'v3', removedIn: 'main'},
      'removed deprecated deprecated served not-yet',
    ],
    ['the first line serves it', {since: 'v1'}, 'served served served served served'],
    [
      'the one to use',
      {since: 'v3', preferred: true},
      'preferred preferred preferred not-yet not-yet',
    ],
    [
      'once the one to use',
      {since: 'v1', preferred: true, deprecatedSince: 'v4'},
      'deprecated deprecated preferred preferred preferred',
    ],
    [
      'deprecated, nobody says since when',
      {since: 'v3', deprecated: true},
      'deprecated deprecated deprecated not-yet not-yet',
    ],
    [
      'deprecated from one line on',
      {since: 'v1', deprecated: true, deprecatedSince: 'v4'},
      'deprecated deprecated served served served',
    ],
    [
      'never deprecated, gone',
      {since: 'v1', removedIn: 'v3'},
      'removed removed removed served served',
    ],
    ['the line in another spelling', {since: '3.x'}, 'served served served not-yet not-yet'],
    ['nobody says since when', {}, 'served not-stated not-stated not-stated not-stated'],
    [
      '… but deprecated in v3',
      {deprecatedSince: 'v3'},
      'deprecated deprecated deprecated not-stated not-stated',
    ],
    ['… but gone in v3', {removedIn: 'v3'}, 'removed removed removed served not-stated'],
    [
      'since a line that is not listed',
      {since: 'v0'},
      'not-stated not-stated not-stated not-stated not-stated',
    ],
    [
      'deprecated in a line that is not listed',
      {since: 'v1', deprecatedSince: 'v3.5'},
      'not-stated not-stated not-stated not-stated not-stated',
    ],
    [
      'gone in a line that is not listed',
      {since: 'v1', removedIn: 'v5'},
      'not-stated not-stated not-stated not-stated not-stated',
    ],
    [
      'gone in the line of all others',
      {since: 'v1', removedIn: 'others'},
      'not-stated not-stated not-stated not-stated not-stated',
    ],
  ])('%s', (_, version, expected) => {
    expect(states(version).join(' ')).toBe(expected);
  });
});

test.each([
  ['a line that is not listed', 'v7', 'kite.dev', 'Kite', 'v1'],
  ['the line of all others', 'others', 'kite.dev', 'Kite', 'v1'],
  ['another group', 'v4', 'dev', 'Kite', 'v1'],
  ['a kind the data lacks', 'v4', 'kite.dev', 'String', 'v1'],
  ['a version the data lacks', 'v4', 'kite.dev', 'Kite', 'v2'],
  ['a version of another kind', 'v4', 'kite.dev', 'Kite', 'v9'],
])('nothing is stated for %s', (_, line, group, kind, version) => {
  expect(apiVersionState(dataWith({name: 'v1', since: 'v1'}), line, {group, kind, version})).toBe(
    'not-stated',
  );
});

test('a kind may stand in several entries', () => {
  const data = dataWith({name: 'v1', since: 'v1'});
  const names = (kind: string) =>
    apiVersionsOf(data, {group: 'kite.dev', kind})?.map(({name}) => name) ?? null;
  expect(names('Kite')).toEqual(['v1']);
  expect(names('Tail')).toEqual(['v1', 'v9']);
  expect(names('String')).toBeNull();
  expect(apiVersionState(data, 'v4', {group: 'kite.dev', kind: 'Tail', version: 'v9'})).toBe(
    'served',
  );
});

test('from older to newer lines a version only moves on: not yet, served, deprecated, removed', () => {
  const life = ['not-yet', 'not-stated', 'served', 'preferred', 'deprecated', 'removed'];
  const version = fc
    .record({
      ages: fc.uniqueArray(fc.nat(LINES.length - 1), {minLength: 3, maxLength: 3}),
      known: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      preferred: fc.boolean(),
      deprecated: fc.boolean(),
    })
    .map(({ages, known, ...rest}) => {
      const [removedIn, deprecatedSince, since] = ages
        .sort((a, b) => a - b)
        .map((age, index) => (known[index] ? LINES[age] : undefined));
      return {
        ...rest,
        ...(since !== undefined && {since}),
        ...(deprecatedSince !== undefined && {deprecatedSince}),
        ...(removedIn !== undefined && {removedIn}),
      };
    });
  fc.assert(
    fc.property(version, (given) => {
      const places = states(given).map((state) => life.indexOf(state));
      expect(places).toEqual([...places].sort((a, b) => b - a));
    }),
  );
});
