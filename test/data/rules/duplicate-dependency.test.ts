import {expect, test} from 'vitest';
import {duplicateDependency} from '../../../src/data/rules/duplicate-dependency.js';
import {check} from './check.js';

test.each([[{product: {id: 'a'}, dependencies: [{id: 'b'}, {id: 'B'}, {}, {}]}]])(
  '%j is right',
  (data) => {
    expect(check(duplicateDependency, data)).toEqual([]);
  },
);

test.each([
  [
    {dependencies: [{id: 'a'}, {id: 'b'}, {id: 'a'}, {id: 'a'}]},
    'dependencies[2].id: the id `a` is that of dependency 1 already; give each its own id; one dependency can have several ranges, as a list',
    'dependencies[3].id: the id `a` is that of dependency 1 already; give each its own id; one dependency can have several ranges, as a list',
  ],
  [
    {product: {id: 'a'}, dependencies: [{id: 'a'}]},
    'dependencies[0].id: the id `a` is that of the product already; give each its own id; one dependency can have several ranges, as a list',
  ],
  [
    {dependencies: [{id: 'a'}, {id: 'a'}], releases: [{requires: {a: '1', mast: '2'}}]},
    'dependencies[1].id: the id `a` is that of dependency 1 already; is `mast` meant? Releases require it, and `dependencies` does not list it',
  ],
  [
    {product: {id: 'a'}, dependencies: [{id: 'a'}], releases: [{requires: {mast: '2'}}]},
    'dependencies[0].id: the id `a` is that of the product already; is `mast` meant? Releases require it, and `dependencies` does not list it',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(duplicateDependency, data)).toEqual(found);
});
