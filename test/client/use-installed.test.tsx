// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {chooseVersion, useCompatData, useInstalled} from '../../src/client/index.js';
import {at} from './site.js';

test.each([
  ['v0.5.3', 'v0.5.x'],
  ['v0.99.0', null],
])('of %s it knows the release %s', (version, line) => {
  const {result} = renderHook(() => useInstalled(useCompatData('envoy-ai-gateway')), at('/'));
  expect(result.current).toBeNull();
  act(() => {
    chooseVersion('envoy-ai-gateway', version);
  });
  expect(result.current?.version).toBe(version);
  expect(result.current?.release?.line ?? null).toBe(line);
});
