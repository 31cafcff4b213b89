import {expect, test} from 'vitest';
import {
  dependencyIds,
  idOfRepeated,
  outline,
  unlistedDependencies,
} from '../../src/data/outline.js';
import {readValue} from '../../src/data/source/value.js';

function outlineOf(data: unknown) {
  const {root} = readValue(data);
  if (!root) {
    throw new Error('unreadable');
  }
  return outline(root);
}

test('finds ranges in every form', () => {
  const requires = {a: '1', b: {range: ' 2 '}, c: ['3', {range: '4'}, {}, 5], d: null, e: []};
  const {releases} = outlineOf({releases: [{line: 'v1.x', requires}]});
  expect(releases[0]?.ranges).toEqual([
    {text: '1', path: ['releases', 0, 'requires', 'a']},
    {text: '2', path: ['releases', 0, 'requires', 'b', 'range']},
    {text: '3', path: ['releases', 0, 'requires', 'c', 0]},
    {text: '4', path: ['releases', 0, 'requires', 'c', 1, 'range']},
  ]);
  expect(releases[0]?.requires.map(({text}) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('finds whom upgrade steps are for, in the order of the file', () => {
  const steps = (from: unknown) => ({steps: [{title: 'Step', from}, {}, 'x']});
  const {stepRanges} = outlineOf({
    upgrade: steps('<1'),
    releases: [{}, {upgrade: steps(' 2 ')}, {upgrade: steps(3)}],
  });
  expect(stepRanges).toEqual([
    {text: '<1', path: ['upgrade', 'steps', 0, 'from']},
    {text: '2', path: ['releases', 1, 'upgrade', 'steps', 0, 'from']},
  ]);
});

test('finds whose versions fill placeholders', () => {
  const placeholders = {
    A: 'a',
    B: {from: 'b'},
    C: {install: ' c '},
    D: {value: 'd'},
    E: {default: 'e'},
  };
  expect(outlineOf({placeholders}).placeholders).toEqual([
    {text: 'a', path: ['placeholders', 'A']},
    {text: 'b', path: ['placeholders', 'B', 'from']},
    {text: 'c', path: ['placeholders', 'C', 'install']},
  ]);
});

test('finds whom the layout of a table names', () => {
  const columns = [{shows: 'line'}, {dependency: 'a'}, {dependency: 1}];
  expect(outlineOf({table: {rowPer: 'b', columns}}).tableDependencies).toEqual([
    {text: 'b', path: ['table', 'rowPer']},
    {text: 'a', path: ['table', 'columns', 1, 'dependency']},
  ]);
});

test('finds what is there, whatever is not', () => {
  expect(outlineOf({product: 'gate', dependencies: [{id: 'a'}, 'b', {id: 'a'}]})).toMatchObject({
    product: null,
    dependencies: [{id: {text: 'a'}}, {id: null}, {id: {text: 'a'}}],
    releases: [],
    stepRanges: [],
    apis: [],
    placeholders: [],
    tableDependencies: [],
    agreements: [],
  });
  expect(outlineOf('text')).toMatchObject({dependencies: [], releases: []});
});

test('ids stand once, in column order', () => {
  expect(dependencyIds(outlineOf({dependencies: [{id: 'b'}, {}, {id: 'a'}, {id: 'b'}]}))).toEqual([
    'b',
    'a',
  ]);
});

test('ids that are required and not listed have all their places', () => {
  const data = outlineOf({
    dependencies: [{id: 'a'}],
    releases: [{requires: {a: '1', b: '2'}}, {requires: {b: '3'}}],
  });
  expect([...unlistedDependencies(data)]).toEqual([
    [
      'b',
      [
        {text: 'b', path: ['releases', 0, 'requires', 'b']},
        {text: 'b', path: ['releases', 1, 'requires', 'b']},
      ],
    ],
  ]);
});

test.each([
  [['sail', 'sail'], ['mast'], 'mast'],
  [['gate'], ['mast'], 'mast'],
  [['sail', 'deck'], ['mast'], null],
  [['sail', 'sail'], ['sail'], null],
  // A slip of its own.
  [['sail', 'sail'], ['sial'], null],
  // Which of them is meant, nobody can tell.
  [['sail', 'sail'], ['mast', 'deck'], null],
  [['sail', 'sail', 'sail'], ['mast'], null],
])('with the dependencies %j and %j required, the repeated one is %j', (ids, required, meant) => {
  const requires = Object.fromEntries(required.map((id) => [id, '1']));
  const data = {
    product: {id: 'gate'},
    dependencies: ids.map((id) => ({id})),
    releases: [{requires}],
  };
  expect(idOfRepeated(outlineOf(data))).toBe(meant);
});
