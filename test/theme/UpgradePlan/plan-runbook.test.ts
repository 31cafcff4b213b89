import {expect, test} from 'vitest';
import planRunbook from '@theme/UpgradePlan/plan-runbook';
import {plan, type ApiVersion} from '../../../src/compat/index.js';
import {dataOf, release, type Written} from '../../compat/data.js';

test.each<[Written, string | undefined, string[]]>([
  [
    [
      ['1.2+', 'tested'],
      ['1.2.1', 'known-issue'],
      ['1.3', 'known-issue'],
    ],
    undefined,
    [
      'Check that you run Kubernetes 1.2 or later.',
      'v2 has a known issue with Kubernetes 1.2.1 and 1.3.',
    ],
  ],
  [
    [['1.2', 'known-issue']],
    undefined,
    ['v2 has a known issue with Kubernetes 1.2.', 'What v2 needs of Kubernetes is not stated.'],
  ],
  [
    [
      ['1.2.4+', 'tested'],
      ['1.2.6', 'known-issue'],
    ],
    '1.2.1',
    ['v2 has a known issue with Kubernetes 1.2.6.', 'Raise Kubernetes from 1.2.1 to 1.2.4.'],
  ],
  [
    [
      ['1.2+', 'tested'],
      ['1.2.1', 'known-issue'],
    ],
    '1.2',
    [
      'v2 has a known issue with Kubernetes 1.2.1.',
      'v2 has a known issue with some versions of Kubernetes; nobody can tell whether 1.2 is among them.',
    ],
  ],
  [
    [
      ['1.2+', 'tested'],
      ['1.2.1', 'known-issue'],
    ],
    '1.3',
    [],
  ],
])('a known issue is told to whom it may concern: %j, who runs %s', (kubernetes, runs, texts) => {
  const data = {
    ...dataOf(release('v2', {kubernetes}), release('v1', {kubernetes: '1.1+'})),
    dependencies: [{id: 'kubernetes', name: 'Kubernetes'}],
  };
  const request = {from: 'v1', to: 'v2', stack: {kubernetes: runs ?? ''}};
  const {hops} = planRunbook(data, plan(data, request), 'en');
  expect(hops[0]?.items.map(({text}) => text)).toEqual(texts);
});

/** Texts of the hop from v1 to v2 in order, after what to read first, and whether each shows the lines to change. */
function hopWith(...versions: readonly ApiVersion[]): Array<[string, boolean]> {
  const data = {
    ...dataOf(
      release('v2', {}, {note: 'Slower.', upgrade: {notes: ['Back up first.'], url: '/v2'}}),
      release('v1'),
    ),
    dependencies: [],
    apis: [{group: 'kite.example', kinds: ['Kite'], versions}],
    upgrade: {steps: [{title: 'Upgrade', run: 'helm upgrade kite kite'}]},
  };
  const {hops} = planRunbook(data, plan(data, {from: 'v1', to: 'v2'}), 'en');
  const [hop] = hops;
  expect(hop?.notes).toEqual([{text: 'Slower.'}]);
  const [note, page, ...rest] = hop?.items ?? [];
  expect([note, page]).toMatchObject([
    {text: 'Back up first.'},
    {text: 'Read how to upgrade to v2.', url: '/v2'},
  ]);
  return rest.map(({text, manifest}): [string, boolean] => [text, manifest !== undefined]);
}

test('what goes stands before the steps, with the lines to change', () => {
  expect(
    hopWith({name: 'v1', removedIn: 'v2', replacedBy: 'v2'}, {name: 'v2', since: 'v1'}),
  ).toEqual([
    ['No longer served for Kite: v1.', true],
    ['Upgrade', false],
  ]);
});

test('what comes stands after them, with the lines that only the new release serves', () => {
  expect(
    hopWith({name: 'v1', removedIn: 'v2', replacedBy: 'v2'}, {name: 'v2', since: 'v2'}),
  ).toEqual([
    ['No longer served for Kite: v1.', false],
    ['Upgrade', false],
    ['New for Kite: v2.', true],
  ]);
});

test('what is deprecated can be changed after them', () => {
  expect(
    hopWith({name: 'v1', deprecatedSince: 'v2', replacedBy: 'v2'}, {name: 'v2', since: 'v1'}),
  ).toEqual([
    ['Upgrade', false],
    ['Deprecated for Kite: v1.', true],
  ]);
});

test.each<[Written | undefined, string[]]>([
  ['1.2+', ['Check that you run OpenShift 1.2 or later (if present).']],
  // Who runs none has nothing to look at.
  [undefined, []],
])('what not everybody runs is asked for with care: %j', (openshift, texts) => {
  const data = {
    ...dataOf(
      release('v2', openshift === undefined ? {} : {openshift}),
      release('v1', {openshift: '1.1+'}),
    ),
    dependencies: [{id: 'openshift', name: 'OpenShift', optional: true}],
  };
  const {hops} = planRunbook(data, plan(data, {from: 'v1', to: 'v2', stack: {}}), 'en');
  expect(hops[0]?.items.map(({text}) => text)).toEqual(texts);
});

test('notes and steps that begin alike are ticked one by one', () => {
  const long =
    'Before you upgrade, read what this release changes in the way that it stores its data. ';
  const data = dataOf(
    release(
      'v2',
      {},
      {
        upgrade: {
          notes: [`${long}First`, `${long}Second`],
          steps: [{title: `${long}Third`}, {title: `${long}Fourth`}],
        },
      },
    ),
    release('v1'),
  );
  const {hops} = planRunbook(data, plan(data, {from: 'v1', to: 'v2'}), 'en');
  const keys = hops[0]?.items.map(({key}) => key) ?? [];
  expect(keys.length).toBeGreaterThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
});
