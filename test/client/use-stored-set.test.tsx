// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import {useStoredSet} from '../../src/client/use-stored-set.js';
import {at} from './site.js';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

const KEY = 'compat-matrix.marks';

function hook() {
  return renderHook(() => useStoredSet('marks'), at('/'));
}

test('keeps what is put in, for all that look at it', () => {
  const [one, other] = [hook(), hook()];
  act(() => {
    one.result.current.put('a', true);
  });
  act(() => {
    other.result.current.put('b', true);
  });
  expect([...one.result.current.items]).toEqual(['a', 'b']);
  act(() => {
    one.result.current.put('a', false);
  });
  expect([...other.result.current.items]).toEqual(['b']);
  expect([...hook().result.current.items]).toEqual(['b']);
  act(() => {
    one.result.current.clear();
  });
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('in a tab with the selection of a link is of that tab', async () => {
  const KEPT = '["own"]';
  localStorage.setItem(KEY, KEPT);
  // A page that a link opened stays one: later tests must not be on it.
  vi.resetModules();
  const {adoptSelection, setSelection} = await import('../../src/client/selection-store.js');
  const visited = await import('../../src/client/use-stored-set.js');
  const visit = () => renderHook(() => visited.useStoredSet('marks'), at('/'));
  const {result} = visit();
  expect([...result.current.items]).toEqual(['own']);
  act(() => {
    setSelection({stack: {kubernetes: '1.31'}, target: {}});
    adoptSelection({stack: {kubernetes: '1.32'}, target: {}});
  });
  expect([...result.current.items]).toEqual([]);
  act(() => {
    result.current.put('a', true);
  });
  expect([...visit().result.current.items]).toEqual(['a']);
  expect(localStorage.getItem(KEY)).toBe(KEPT);
  sessionStorage.clear();
  expect([...hook().result.current.items]).toEqual(['own']);
});

test('is read again on a page that comes back, which has missed what other tabs did', () => {
  const {result} = hook();
  expect([...result.current.items]).toEqual([]);
  localStorage.setItem(KEY, '["a"]');
  act(() => {
    window.dispatchEvent(new Event('pageshow'));
  });
  expect([...result.current.items]).toEqual(['a']);
});

test.each(['nonsense', '{"a":1}', 'null', '[1,{}]', '"a"'])('takes %s for nothing', (stored) => {
  localStorage.setItem(KEY, stored);
  const {result} = hook();
  expect(result.current.items.size).toBe(0);
  act(() => {
    result.current.put('a', true);
  });
  expect([...result.current.items]).toEqual(['a']);
});

test('holds no more than a thousand, and nothing long', () => {
  localStorage.setItem(KEY, JSON.stringify(Array.from({length: 5000}, (_, index) => `i${index}`)));
  const {result} = hook();
  expect(result.current.items.size).toBe(1000);
  act(() => {
    result.current.put('a'.repeat(201), true);
    result.current.put('last', true);
  });
  expect(result.current.items.size).toBe(1000);
  expect(result.current.items.has('last')).toBe(true);
});

test('works on the page where nothing can be stored', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new Error('denied');
  });
  const {result} = hook();
  act(() => {
    result.current.put('a', true);
  });
  expect([...result.current.items]).toEqual(['a']);
});
