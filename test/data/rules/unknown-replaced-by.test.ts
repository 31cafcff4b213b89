import {expect, test} from 'vitest';
import {unknownReplacedBy} from '../../../src/data/rules/unknown-replaced-by.js';
import {check} from './check.js';

test.each([[{apis: [{versions: [{name: 'v1alpha1', replacedBy: 'v1'}, {name: 'v1'}]}, {}]}]])(
  '%j is right',
  (data) => {
    expect(check(unknownReplacedBy, data)).toEqual([]);
  },
);

test.each([
  [
    {apis: [{versions: [{name: 'v1', replacedBy: 'v1'}]}, {versions: [{name: 'v2'}]}]},
    'apis[0].versions[0].replacedBy: replaced by an unknown version, `v1`; add that version to this entry',
  ],
  [
    {apis: [{versions: [{name: 'v1alpha1', replacedBy: 'v1beta'}, {name: 'v1beta1'}]}]},
    'apis[0].versions[0].replacedBy: replaced by an unknown version, `v1beta`; did you mean `v1beta1`?',
  ],
  [
    {apis: [{versions: [{name: 'v1', replacedBy: 'stable'}, {name: 'v2'}]}]},
    'apis[0].versions[0].replacedBy: replaced by an unknown version, `stable`; use another version of this entry: `v2`',
  ],
])('%j is wrong', (data, ...found) => {
  expect(check(unknownReplacedBy, data)).toEqual(found);
});
