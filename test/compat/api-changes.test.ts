import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  apiChanges,
  apiVersionState,
  type ApiVersion,
  type CompatData,
} from '../../src/compat/index.js';
import {createApiComparison} from '../../src/compat/api-changes.js';
import {dataOf, release} from './data.js';

const lines = ['main', 'v4.x', 'v3.x', 'v2.x', 'v1.x', 'others'];

function withApi(versions: readonly ApiVersion[]): CompatData {
  return {
    ...dataOf(...lines.map((line) => release(line))),
    apis: [{group: 'kite.example.com', kinds: ['Kite', 'Tail'], versions}],
  };
}

/** What the data says of the versions, from where to where, and what is gained, lost and deprecated. */
test.each<[ApiVersion[], string, string, [string[], string[], string[]] | undefined]>([
  [[{name: 'v1'}], 'v1.x', 'v4.x', undefined],
  [[{name: 'v1', since: 'v3.x'}], 'v2.x', 'v3.x', [['v1'], [], []]],
  [[{name: 'v1', since: 'v3.x'}], 'v1.x', 'main', [['v1'], [], []]],
  [[{name: 'v1', since: 'v3.x'}], 'v3.x', 'v4.x', undefined],
  [[{name: 'v1', since: 'v3.x'}], 'v1.x', 'v2.x', undefined],
  [[{name: 'v1', removedIn: 'v3'}], 'v2.x', 'v3.x', [[], ['v1'], []]],
  [[{name: 'v1', since: 'v2.x', removedIn: 'v3.x'}], 'v1.x', 'v4.x', undefined],
  [[{name: 'v1', deprecatedSince: 'v3.x'}], 'v2.x', 'v4.x', [[], [], ['v1']]],
  [[{name: 'v1', since: 'v2.x', deprecatedSince: 'v3.x'}], 'v1.x', 'v4.x', [['v1'], [], []]],
  [[{name: 'v1', deprecatedSince: 'v2.x', removedIn: 'v3.x'}], 'v1.x', 'v3.x', [[], ['v1'], []]],
  // Since when is not known, so nothing happens in any hop.
  [[{name: 'v1', deprecated: true}], 'v1.x', 'v4.x', undefined],
  [[{name: 'v1', since: 'v9.x'}], 'v1.x', 'v4.x', undefined],
  [[{name: 'v1', deprecatedSince: 'some day'}], 'v1.x', 'v4.x', undefined],
  [[{name: 'v1', since: 'v3.x'}], 'v1.x', 'v9.x', undefined],
  // One of them is no release.
  [[{name: 'v1', since: 'v3.x'}], 'others', 'v4.x', undefined],
  [[{name: 'v1', deprecated: true}], 'v4.x', 'main', undefined],
])('%j from %s to %s: %j', (versions, from, to, expected) => {
  const [change] = apiChanges(withApi(versions), from, to);
  expect(change && [change.gained, change.lost, change.deprecated]).toEqual(expected);
});

const MOVE: ApiVersion[] = [
  {name: 'v1alpha1', deprecatedSince: 'v2.x', removedIn: 'v4.x', replacedBy: 'v1beta1'},
  {name: 'v1beta1', since: 'v2.x', preferred: true},
];

test('a manifest that should change is there before and after', () => {
  const expected = {
    group: 'kite.example.com',
    kinds: ['Kite', 'Tail'],
    gained: ['v1beta1'],
    lost: [],
    deprecated: ['v1alpha1'],
    before: {apiVersion: 'kite.example.com/v1alpha1', kind: 'Kite'},
    after: {apiVersion: 'kite.example.com/v1beta1', kind: 'Kite'},
  };
  expect(apiChanges(withApi(MOVE), 'v1.x', 'v2.x')).toEqual([expected]);
  expect(apiChanges(withApi(MOVE), 'v2.x', 'v4.x')).toMatchObject([
    {gained: [], lost: ['v1alpha1'], before: expected.before, after: expected.after},
  ]);
});

test.each<[string, Omit<ApiVersion, 'name'>]>([
  ['that the release does not serve', {since: 'main'}],
  ['of which the data does not say so', {}],
  ['that is deprecated itself', {since: 'v1.x', deprecatedSince: 'v2.x'}],
])('nothing is offered in its place %s', (_, replacement) => {
  const [change] = apiChanges(
    withApi([MOVE[0]!, {name: 'v1beta1', ...replacement}]),
    'v1.x',
    'v2.x',
  );
  expect(change?.deprecated).toContain('v1alpha1');
  expect(change).not.toHaveProperty('after');
});

test('what is told agrees with what is said of the two lines', () => {
  const line = fc.option(fc.constantFrom(...lines, 'v9.x'), {nil: undefined});
  const flag = fc.option(fc.boolean(), {nil: undefined});
  const version = fc
    .record({since: line, deprecatedSince: line, removedIn: line, deprecated: flag})
    .map((given) => JSON.parse(JSON.stringify({name: 'v1', ...given})) as ApiVersion);
  fc.assert(
    fc.property(version, fc.nat(5), fc.nat(5), (given, one, other) => {
      const data = withApi([given]);
      const [from, to] = [Math.max(one, other), Math.min(one, other)].map((age) => lines[age]!);
      const [was, is] = [from!, to!].map((each) =>
        apiVersionState(data, each, {group: 'kite.example.com', kind: 'Kite', version: 'v1'}),
      );
      const [change] = apiChanges(data, from!, to!);
      if (!change) return;
      const {gained, lost, deprecated} = change;
      expect(gained.length + lost.length + deprecated.length).toBe(1);
      expect(was).not.toBe(is);
      if (gained.length > 0) {
        expect(was).toBe('not-yet');
        expect(['served', 'deprecated']).toContain(is);
      }
      if (lost.length > 0) expect(is).toBe('removed');
      if (deprecated.length > 0) expect(is).toBe('deprecated');
    }),
  );
});

test('one comparison serves for many upgrades', () => {
  const data = withApi(MOVE);
  const compare = createApiComparison(data);
  for (const [from, to] of [
    ['v1.x', 'v2.x'],
    ['v2.x', 'v4.x'],
  ] as const) {
    expect(compare(from, to)).toEqual(apiChanges(data, from, to));
  }
});
