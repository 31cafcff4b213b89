// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useCompatData} from '../../src/client/catalog.js';
import {useRequirements} from '../../src/client/use-requirements.js';
import {chooseRelease} from '../../src/client/use-selection.js';
import {at} from './site.js';

function ranges(dependency: string, release?: string, product?: string) {
  return renderHook(
    () => useRequirements(useCompatData(product), dependency, release).map(({range}) => range.text),
    at('/docs'),
  ).result;
}

test('of the release whose docs are read, until another is chosen', () => {
  const result = ranges('envoy-gateway', undefined, 'envoy-ai-gateway');
  expect(result.current).toEqual(['v1.8.1+']);
  act(() => {
    chooseRelease('envoy-ai-gateway', 'v0.6.x');
  });
  expect(result.current).toEqual(['v1.7.x+']);
});

test('of a release that is named', () => {
  expect(ranges('kubernetes', 'v0.5', 'envoy-ai-gateway').current).toEqual(['v1.32+']);
  expect(ranges('kubernetes', 'v0.4.x', 'envoy-ai-gateway').current).toEqual([]);
});

test('what the data lacks is an error', () => {
  expect(() => ranges('helm')).toThrow('AI Gateway has no dependency `helm`');
  expect(() => ranges(undefined as unknown as string)).toThrow(
    '`dependency` is missing; AI Gateway has `',
  );
  expect(() => ranges('kubernetes', 'v9')).toThrow('AI Gateway has no release `v9`');
});
