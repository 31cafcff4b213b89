import {expect, test} from 'vitest';
import {nestedBundledWith} from '../../../src/data/rules/nested-bundled-with.js';
import {check} from './check.js';

test.each([
  [{dependencies: [{id: 'a'}, {id: 'b', bundledWith: 'a'}, {id: 'c', bundledWith: 'a'}]}],
  [
    {
      product: {id: 'kite'},
      dependencies: [
        {id: 'a', bundledWith: 'kite'},
        {id: 'b', bundledWith: 'a'},
      ],
    },
  ],
])('%j is right', (data) => {
  expect(check(nestedBundledWith, data)).toEqual([]);
});

test.each([
  [
    {dependencies: [{id: 'a', bundledWith: 'a'}]},
    'dependencies[0].bundledWith: bundled with `a`, which has no column of its own; name the dependency in whose column both are shown',
  ],
  [
    {dependencies: [{id: 'a'}, {id: 'c', bundledWith: 'b'}, {id: 'b', bundledWith: 'a'}]},
    'dependencies[1].bundledWith: bundled with `b`, which has no column of its own; name the dependency in whose column both are shown',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(nestedBundledWith, data)).toEqual(found);
});
