import {expect, test} from 'vitest';
import {compile} from '../../src/data/compile.js';
import {parseRange} from '../../src/version/index.js';

const product = {id: 'gate', name: 'Gate'};

test('fills in what may be left out', () => {
  expect(compile({product, releases: [{line: 'v1.x'}]})).toEqual({
    product,
    dependencies: [],
    releases: [{line: 'v1.x', requires: {}}],
    apis: [],
    placeholders: {},
  });
});

test.each([
  ['v1.30+', [{range: parseRange('v1.30+'), claim: 'not-stated'}]],
  [null, [{range: parseRange(''), claim: 'not-stated'}]],
  [
    {range: '1', claim: 'tested' as const, note: 'n', source: '/s'},
    [{range: parseRange('1'), claim: 'tested', note: 'n', source: '/s'}],
  ],
  [
    ['1', {range: '2'}],
    [
      {range: parseRange('1'), claim: 'not-stated'},
      {range: parseRange('2'), claim: 'not-stated'},
    ],
  ],
])('requirement %j', (requirement, compiled) => {
  const {releases} = compile({product, releases: [{line: 'v1.x', requires: {a: requirement}}]});
  expect(releases[0]?.requires['a']).toEqual(compiled);
});

test('reads numbers and ranges that are not of requirements', () => {
  const steps = [{title: 'Own the CRDs', from: '<1'}, {title: 'Upgrade'}];
  const compiled = [{title: 'Own the CRDs', from: parseRange('<1')}, {title: 'Upgrade'}];
  const data = compile({
    product,
    dependencies: [
      {id: 'kubernetes', name: 'Kubernetes', maxHop: '1'},
      {id: 'gateway', name: 'Gateway'},
    ],
    policy: {supportedReleases: '2', maxHop: 1, note: 'n'},
    releases: [{line: 'v1.x', upgrade: {steps, notes: ['Read this.']}}],
    upgrade: {steps},
  });
  expect(data.dependencies).toEqual([
    {id: 'kubernetes', name: 'Kubernetes', maxHop: 1},
    {id: 'gateway', name: 'Gateway'},
  ]);
  expect(data.policy).toEqual({supportedReleases: 2, maxHop: 1, note: 'n'});
  expect(data.releases[0]?.upgrade).toEqual({steps: compiled, notes: ['Read this.']});
  expect(data.upgrade).toEqual({steps: compiled});
});

test('survives the way to the browser', () => {
  const data = compile({
    $schema: 'x',
    product,
    policy: {note: 'n'},
    releases: [{line: 'v1.x', requires: {a: '>=1 <2, main'}}],
    upgrade: {steps: [{title: 't', run: 'r'}]},
  });
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data).not.toHaveProperty('$schema');
});

test('keeps the layout of a table, numbers as numbers', () => {
  const cell = {value: 'a', as: 'A', line: 'v1'};
  const {table} = compile({
    product,
    releases: [{line: 'v1'}],
    table: {columns: [{header: 'Gate', shows: 'line', written: [{...cell, alternative: '2'}]}]},
  });
  expect(table?.columns[0]?.written).toEqual([{...cell, alternative: 2}]);
});
