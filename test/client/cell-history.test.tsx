// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import {useCellHistory} from '../../src/client/cell-history.js';

vi.mock('@generated/docusaurus-plugin-compat-matrix/history.json', () => {
  const revision = {id: 'c217da8a', date: '2026-03-01', subject: 'Change it'};
  const change = (column: string, from: string) => ({line: 'v1', column, from, to: null, revision});
  return {default: {gate: [change('status', 'b'), change('version', 'x'), change('status', 'a')]}};
});

test('gathers the changes of each cell, newest first', () => {
  const {result} = renderHook(() => useCellHistory('gate'));
  expect([...result.current.keys()]).toEqual(['v1']);
  expect(
    result.current
      .get('v1')
      ?.get('status')
      ?.map(({from}) => from),
  ).toEqual(['b', 'a']);
  expect(result.current.get('v1')?.get('version')).toHaveLength(1);
});

test.each([null, 'other', 'toString'])('none for %s', (product) => {
  expect(renderHook(() => useCellHistory(product)).result.current.size).toBe(0);
});
