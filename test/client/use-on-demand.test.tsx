// @vitest-environment happy-dom
import {act, renderHook, waitFor} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import {useOnDemand} from '../../src/client/use-on-demand.js';

const CODE = {answer: 42};

function hook(source: () => Promise<typeof CODE>, isWanted = false) {
  return renderHook((wanted: boolean) => useOnDemand(source, wanted), {initialProps: isWanted});
}

test('loads nothing before it is wanted', async () => {
  const source = vi.fn(() => Promise.resolve(CODE));
  const {result, rerender} = hook(source);
  expect(result.current).toMatchObject({code: null, failed: false});
  expect(source).not.toHaveBeenCalled();
  rerender(true);
  await waitFor(() => {
    expect(result.current.code).toBe(CODE);
  });
  rerender(false);
  rerender(true);
  expect(source).toHaveBeenCalledTimes(1);
});

test('may load before it is wanted', async () => {
  const source = vi.fn(() => Promise.resolve(CODE));
  const {result} = hook(source);
  await act(async () => {
    result.current.load();
    await Promise.resolve();
  });
  expect(result.current.code).toBe(CODE);
});

test('has at once what another component has loaded', async () => {
  const source = () => Promise.resolve(CODE);
  const {result} = hook(source, true);
  await waitFor(() => {
    expect(result.current.code).toBe(CODE);
  });
  expect(hook(source).result.current.code).toBe(CODE);
});

test('says that it could not be loaded, until it is', async () => {
  const source = vi
    .fn(() => Promise.resolve(CODE))
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'));
  const {result} = hook(source, true);
  await waitFor(() => {
    expect(result.current.failed).toBe(true);
  });
  const again = () =>
    act(async () => {
      result.current.load();
      await Promise.resolve();
    });
  await again();
  expect(result.current).toMatchObject({code: null, failed: true});
  await again();
  expect(result.current).toMatchObject({code: CODE, failed: false});
});
