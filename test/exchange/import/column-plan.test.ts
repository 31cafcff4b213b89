import {expect, test} from 'vitest';
import {isVersions, layoutColumn, readCell} from '../../../src/exchange/import/column-plan.js';

test('of two things in one column none gets what is the other’s', () => {
  const column = {names: ['Kubernetes / OpenShift'], isSeveral: true, hasTildes: false};
  expect(readCell('1.33 - 1.36 / 4.20 - 4.22', column)).toBeNull();
  expect(readCell('1.33', column)).toEqual([{range: '1.33'}]);
  expect(isVersions('1.33 / 4.20', column)).toBe(false);
  expect(isVersions('1.6 (Proxy 1.36)', {names: [], isSeveral: false, hasTildes: false})).toBe(
    true,
  );
});

test('where tildes part two ends, one before a version is no comparator', () => {
  const column = {names: [], isSeveral: false, hasTildes: true};
  expect(readCell('~1.31', column)).toBeNull();
  expect(readCell('1.31', column)).toEqual([{range: '1.31'}]);
  expect(readCell('~1.31', {...column, hasTildes: false})).toEqual([{range: '~1.31'}]);
});

test('a layout says what its columns show', () => {
  const column = {index: 1, names: [], isSeveral: false, hasTildes: false, dependency: 'go'};
  expect(layoutColumn({...column, kind: 'text'})).toEqual({shows: 'requires', dependency: 'go'});
  expect(layoutColumn({...column, kind: 'claim'})).toEqual({shows: 'claim', dependency: 'go'});
  expect(layoutColumn({...column, kind: 'status'})).toEqual({shows: 'status'});
});
