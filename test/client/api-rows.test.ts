import {expect, test} from 'vitest';
import {apiRows} from '../../src/client/api-rows.js';
import {KITES} from '../compat/manifest/data.js';

test('each version has its row and its state, and the kinds span their versions', () => {
  const rows = apiRows(KITES, 'v4').map(({kinds, version, state, span}) => [
    kinds.join(),
    version.name,
    state,
    span,
  ]);
  expect(rows).toEqual([
    ['Kite,Tail', 'v1alpha1', 'removed', 3],
    ['Kite,Tail', 'v1beta1', 'deprecated', 0],
    ['Kite,Tail', 'v1', 'not-yet', 0],
    ['Rope', 'v1alpha1', 'removed', 1],
  ]);
});

test('without a release there is no state', () => {
  expect(new Set(apiRows(KITES, null).map(({state}) => state))).toEqual(new Set([null]));
});
