import {expect, test} from 'vitest';
import {parseVersion, plan, type Requirement} from '../../../src/compat/index.js';
import {describeHops} from '../../../src/compat/plan/describe.js';
import {createTrack} from '../../../src/compat/plan/track.js';
import {dataOf, release, type Written} from '../data.js';

function hopOver(before: Written, after: Written, unsaid = ['kubernetes']) {
  const path = [release('v1', {kubernetes: before}), release('v2', {kubernetes: after})];
  const data = dataOf(...[...path].reverse());
  const stack = {tracks: [], unread: new Map<string, string>(), unsaid};
  const [hop] = describeHops(data, {from: 'v1', to: 'v2'}, stack, {path, upgrades: []});
  return hop!;
}

test.each<[Written, Written, boolean]>([
  ['1.1+', '1.3', false],
  ['1.1', '1.2', true],
  [['1.1', '1.3'], '1.3+', false],
  ['< 1.2', '1.2+', true],
  ['N/A', '1.2', false],
  // What is not understood, or has no number, may meet anything.
  ['old ones', '1.2', false],
  ['main', '1.2', false],
  [[['1.2', 'known-issue']], '1.2', false],
])('%j and then %j: no version serves both: %s', (before, after, conflict) => {
  expect(hopOver(before, after).needs).toMatchObject([{id: 'kubernetes', conflict}]);
});

test('a known issue is told, also where nothing else is stated', () => {
  const {needs, checks} = hopOver('1.1', [['1.2', 'known-issue']]);
  expect(needs).toMatchObject([
    {id: 'kubernetes', requires: [{claim: 'known-issue', range: {text: '1.2'}}], conflict: false},
  ]);
  expect(checks).toMatchObject([{id: 'kubernetes', release: 'v2', because: 'silent'}]);
});

test.each<Written>(['N/A', []])('%j is nothing to need', (after) => {
  const {needs, checks} = hopOver('1.1', after);
  expect(needs).toEqual([]);
  expect(checks).toMatchObject([{id: 'kubernetes', release: 'v2', because: 'silent'}]);
});

test('follows a dependency through its raises', () => {
  const path = ['1.1', '1.1 - 1.2', '1.2+'].map((kubernetes, index) =>
    release(`v${index}`, {kubernetes}),
  );
  const data = dataOf(...[...path].reverse());
  const track = createTrack('kubernetes', parseVersion('1.1')!, false, [data], {});
  const hops = describeHops(
    data,
    {from: 'v0', to: 'v2'},
    {tracks: [track], unread: new Map(), unsaid: []},
    {path, upgrades: [{hop: 1, track, to: 1}]},
  );
  expect(hops.map(({dependencies}) => dependencies)).toEqual([
    [],
    [{id: 'kubernetes', from: '1.1', to: '1.2'}],
  ]);
  expect(hops.flatMap(({checks}) => checks)).toEqual([]);
});

test('the notes of what is required are plain data', () => {
  const requirement: Requirement = {
    range: release('x', {kubernetes: '1.1'}).requires['kubernetes']![0]!.range,
    claim: 'tested',
    note: 'Or so.',
  };
  const path = [release('v1'), {...release('v2'), requires: {kubernetes: [requirement]}}];
  const [hop] = describeHops(
    dataOf(...[...path].reverse()),
    {from: 'v1', to: 'v2'},
    {tracks: [], unread: new Map(), unsaid: []},
    {path, upgrades: []},
  );
  expect(hop?.notes).toEqual([{about: 'requirement', id: 'kubernetes', text: 'Or so.'}]);
});

test.each<[from: string, to: string, because: string[]]>([
  ['1.30', '1.31', []],
  ['v1.30.4', 'v1.31.2', []],
  ['v1.30.4', 'v1.30.9', []],
  ['v1.30.4', 'v1.32', ['hop']],
  ['1.30', '1.32.0', ['hop']],
  ['1.9', '2.0', ['hop']],
])(
  'whether a dependency without data of its own may go from %s to %s at once',
  (from, to, because) => {
    const [hop] = plan(dataOf(release('v2', {kubernetes: to}), release('v1', {kubernetes: '1+'})), {
      from: 'v1',
      to: 'v2',
      stack: {kubernetes: from},
    }).hops;
    expect(hop?.dependencies).toEqual([{id: 'kubernetes', from, to}]);
    const checks = hop?.checks.filter(({id}) => id === 'kubernetes') ?? [];
    expect(checks.map((check) => check.because)).toEqual(because);
  },
);
