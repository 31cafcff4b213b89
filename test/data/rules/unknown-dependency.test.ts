import {expect, test} from 'vitest';
import {unknownDependency} from '../../../src/data/rules/unknown-dependency.js';
import {check} from './check.js';

test.each([
  [{dependencies: [{id: 'a'}], releases: [{requires: {a: '1'}}, {requires: {}}, {}]}],
  [{dependencies: [{id: 'a'}], table: {rowPer: 'a', columns: [{dependency: 'a'}, {}]}}],
  // Nobody knows what is listed: the list itself is wrong, and told to be.
  [{dependencies: {a: 'A'}, releases: [{requires: {a: '1'}}]}],
  [{dependencies: ['a', {id: 'b'}], releases: [{requires: {a: '1'}}]}],
  // The second is the cause, and told as duplicate.
  [{dependencies: [{id: 'a'}, {id: 'a'}], releases: [{requires: {a: '1', mast: '2'}}]}],
])('%j is right', (data) => {
  expect(check(unknownDependency, data)).toEqual([]);
});

test.each([
  [
    {dependencies: [{id: 'kubernetes'}], releases: [{requires: {kubernets: '1', envoy: '2'}}]},
    'releases[0].requires.kubernets: unknown dependency `kubernets`; did you mean `kubernetes`?',
    'releases[0].requires.envoy: unknown dependency `envoy`; add it to `dependencies`, which lists `kubernetes`',
  ],
  [
    {releases: [{}, {requires: {constructor: '1'}}]},
    'releases[1].requires.constructor: unknown dependency `constructor`; add it to `dependencies`, which lists none',
  ],
  [
    {dependencies: [{id: 'kubernetes'}], table: {rowPer: 'nope', columns: [{dependency: 'k8s'}]}},
    'table.rowPer: unknown dependency `nope`; add it to `dependencies`, which lists `kubernetes`',
    'table.columns[0].dependency: unknown dependency `k8s`; add it to `dependencies`, which lists `kubernetes`',
  ],
  // One cause, one finding.
  [
    {
      dependencies: [{id: 'kuberntes'}],
      releases: [{requires: {kubernetes: '1'}}, {}, {requires: {kubernetes: '2'}}],
    },
    'releases[0].requires.kubernetes: unknown dependency `kubernetes`, here and in 1 more release; did you mean `kuberntes`?',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(unknownDependency, data)).toEqual(found);
});
