// @vitest-environment happy-dom
import {renderHook, waitFor} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import {useCompatData, useRecognised} from '../../src/client/index.js';
import {at} from './site.js';

const {wrapper} = at('/');
const HELM = 'eg ns 1 2026-01-23 10:00:00.1 +0000 UTC deployed gateway-helm-v1.6.2 v1.6.2';

function useText({text}: {text: string}) {
  return useRecognised(useCompatData(), text);
}

test('reads what is pasted, and what is pasted next', async () => {
  const {result, rerender} = renderHook(useText, {
    wrapper,
    initialProps: {text: 'Server Version: v1.31.4'},
  });
  expect(result.current).toBeNull();
  await waitFor(() => {
    expect(result.current?.recognised).toMatchObject([{id: 'kubernetes', version: 'v1.31.4'}]);
  });
  // The data of this product does not say how a gateway is recognised; that of another does.
  rerender({text: HELM});
  await waitFor(() => {
    expect(result.current).toMatchObject({text: HELM, recognised: [{id: 'envoy-gateway'}]});
  });
  rerender({text: ' '});
  expect(result.current).toBeNull();
});

test('says so where the code that reads cannot be loaded, and tries again with the next text', async () => {
  const reader = '../../src/compat/read-stack/read-in-parts.js';
  vi.doMock(reader, () => {
    throw new Error('gone with the last deployment');
  });
  const text = 'Server Version: v1.31.4';
  const {result, rerender} = renderHook(useText, {wrapper, initialProps: {text}});
  await waitFor(() => {
    expect(result.current).toEqual({text, recognised: null});
  });
  vi.doUnmock(reader);
  rerender({text: `${text}\n`});
  await waitFor(() => {
    expect(result.current?.recognised).toMatchObject([{id: 'kubernetes', version: 'v1.31.4'}]);
  });
});
