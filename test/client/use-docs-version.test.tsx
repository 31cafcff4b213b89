// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useDocsVersion} from '../../src/client/use-docs-version.js';
import {at} from './site.js';

test.each([
  ['/docs/intro', '0.5'],
  ['/docs/next/intro', 'current'],
  ['/blog', undefined],
])('%s is in the docs of %s', (path, name) => {
  const {result, rerender} = renderHook(useDocsVersion, at(path));
  expect(result.current?.name).toBe(name);
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
});
