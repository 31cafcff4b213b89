// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {PageContext, useOverriddenPage, usePage} from '../../src/client/page.js';
import {useRelease} from '../../src/client/use-release.js';
import {useCompatData} from '../../src/client/catalog.js';
import {at, Site} from './site.js';

test('a page without overrides shows the data as it is', () => {
  const {result} = renderHook(usePage);
  expect(result.current.catalog.products['ai-gateway']?.placeholders).toEqual({
    NEW_VERSION: 'ai-gateway',
  });
  expect(result.current.releases).toEqual({});
});

test('equal overrides are the same page', () => {
  const {result, rerender} = renderHook(() => useOverriddenPage({release: 'main'}));
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
  expect(first.releases).toEqual({'ai-gateway': 'main'});
});

test('a page names the release and what fills its placeholders', () => {
  const {result: page} = renderHook(() =>
    useOverriddenPage({release: 'main', placeholders: {NEW_VERSION: 'kubernetes'}}),
  );
  const {result} = renderHook(
    () => {
      const data = useCompatData('ai-gateway');
      return {release: useRelease(data)?.line, placeholders: data.placeholders};
    },
    {
      wrapper: ({children}) => (
        <Site path="/docs">
          <PageContext.Provider value={page.current}>{children}</PageContext.Provider>
        </Site>
      ),
    },
  );
  expect(result.current).toEqual({release: 'main', placeholders: {NEW_VERSION: 'kubernetes'}});
  const {result: other} = renderHook(() => useRelease(useCompatData('ai-gateway')), at('/docs'));
  expect(other.current?.line).toBe('v0.5.x');
});
