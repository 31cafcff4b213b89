// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import {useCopy} from '../../src/client/use-copy.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  ['copied', () => Promise.resolve()],
  ['denied', () => Promise.reject(new Error('no'))],
] as const)('says for a moment that a text is %s', async (outcome, write) => {
  vi.useFakeTimers();
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  const {result} = renderHook(() => useCopy());
  expect(result.current.outcome).toBeNull();

  let answer: boolean | null = null;
  await act(async () => {
    answer = await result.current.copy('helm list');
  });
  expect(written).toHaveBeenCalledWith('helm list');
  expect(answer).toBe(outcome === 'copied');
  expect(result.current.outcome).toBe(outcome);

  act(() => {
    vi.runAllTimers();
  });
  expect(result.current.outcome).toBeNull();
});
