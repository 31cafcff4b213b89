import {expect, test} from 'vitest';
import {unknownBundledWith} from '../../../src/data/rules/unknown-bundled-with.js';
import {check} from './check.js';

test.each([
  [{dependencies: [{id: 'b', bundledWith: 'a'}, {id: 'a'}]}],
  [{dependencies: [{id: 'b', bundledWith: 7}]}],
  [{product: {id: 'kite'}, dependencies: [{id: 'chart', bundledWith: 'kite'}]}],
])('%j is right', (data) => {
  expect(check(unknownBundledWith, data)).toEqual([]);
});

test.each([
  [
    {dependencies: [{id: 'gateway'}, {id: 'proxy', bundledWith: 'gatway'}]},
    'dependencies[1].bundledWith: bundled with an unknown dependency, `gatway`; did you mean `gateway`?',
  ],
  [
    {dependencies: [{id: 'proxy', bundledWith: 'zzz'}]},
    'dependencies[0].bundledWith: bundled with an unknown dependency, `zzz`; add it to `dependencies`',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(unknownBundledWith, data)).toEqual(found);
});
