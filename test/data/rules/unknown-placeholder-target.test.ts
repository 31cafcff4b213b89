import {expect, test} from 'vitest';
import {unknownPlaceholderTarget} from '../../../src/data/rules/unknown-placeholder-target.js';
import {check} from './check.js';

test.each([
  [{product: {id: 'a'}, dependencies: [{id: 'b'}], placeholders: {X: 'a', Y: 'b', Z: 7}}],
  [
    {
      product: {id: 'a'},
      dependencies: [{id: 'b'}],
      placeholders: {X: {install: 'b'}, Y: {value: 'c'}},
    },
  ],
  // Nobody knows which ids there are.
  [{product: 'a', placeholders: {X: 'a'}}],
  [{product: {id: 'a'}, dependencies: ['b'], placeholders: {X: 'b'}}],
])('%j is right', (data) => {
  expect(check(unknownPlaceholderTarget, data)).toEqual([]);
});

test.each([
  [
    {product: {id: 'gate'}, dependencies: [{id: 'cluster'}], placeholders: {X: 'gates', Y: 'none'}},
    'placeholders.X: placeholder `X` is filled by an unknown id, `gates`; did you mean `gate`?',
    'placeholders.Y: placeholder `Y` is filled by an unknown id, `none`; use the id of the product or of a dependency: `gate`, `cluster`',
  ],
  [
    {
      product: {id: 'gate'},
      dependencies: [{id: 'cluster'}],
      placeholders: {X: {install: 'clusters'}},
    },
    'placeholders.X.install: placeholder `X` is filled by an unknown id, `clusters`; did you mean `cluster`?',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(unknownPlaceholderTarget, data)).toEqual(found);
});
