import {expect, test} from 'vitest';
import {apiChanges, type ApiVersion, type CompatData} from '../../src/compat/index.js';
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

test('nothing is offered in its place that the release does not serve', () => {
  const gone = [MOVE[0]!, {name: 'v1beta1', since: 'main'}];
  expect(apiChanges(withApi(gone), 'v1.x', 'v2.x')[0]).not.toHaveProperty('after');
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
