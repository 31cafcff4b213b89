// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useCompatData} from '../../src/client/catalog.js';
import {useIsAsked} from '../../src/client/use-is-asked.js';
import {chooseRelease, chooseVersion, clearSelection} from '../../src/client/use-selection.js';
import {at} from './site.js';

test.each<[string, () => void, boolean]>([
  ['a dependency', () => chooseVersion('kubernetes', '1.33'), true],
  ['the product itself', () => chooseVersion('ai-gateway', 'v0.5.0'), true],
  [
    'a release',
    () => {
      chooseRelease('ai-gateway', 'v0.5.x');
    },
    true,
  ],
  ['what the product does not need', () => chooseVersion('redis', '7'), false],
  [
    'another product',
    () => {
      chooseRelease('envoy-gateway', 'v1.7.x');
    },
    false,
  ],
])('a reader who chose %s', (_, choose, expected) => {
  const {result} = renderHook(() => useIsAsked(useCompatData()), at('/'));
  expect(result.current).toBe(false);
  act(choose);
  expect(result.current).toBe(expected);
  act(() => {
    clearSelection(['ai-gateway', 'kubernetes']);
  });
  expect(result.current).toBe(false);
});
