import {expect, test} from 'vitest';
import planRunbook from '@theme/UpgradePlan/plan-runbook';
import {plan, type ApiVersion} from '../../../src/compat/index.js';
import {dataOf, release} from '../../compat/data.js';

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
    ['Kite: v1 is no longer served.', true],
    ['Upgrade', false],
  ]);
});

test('what comes stands after them, with the lines that only the new release serves', () => {
  expect(
    hopWith({name: 'v1', removedIn: 'v2', replacedBy: 'v2'}, {name: 'v2', since: 'v2'}),
  ).toEqual([
    ['Kite: v1 is no longer served.', false],
    ['Upgrade', false],
    ['Kite: v2 is new.', true],
  ]);
});

test('what is deprecated can be changed after them', () => {
  expect(
    hopWith({name: 'v1', deprecatedSince: 'v2', replacedBy: 'v2'}, {name: 'v2', since: 'v1'}),
  ).toEqual([
    ['Upgrade', false],
    ['Kite: v1 is deprecated.', true],
  ]);
});
