// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {useCompatData} from '../../src/client/catalog.js';
import {chooseVersion} from '../../src/client/use-selection.js';
import {useVersionChoice} from '../../src/client/use-version-choice.js';
import {dataOf, release} from '../compat/data.js';
import {at} from './site.js';

function choice(dependency?: string, path = '/') {
  return renderHook(() => useVersionChoice(useCompatData(), dependency), at(path)).result;
}

test('between releases, with that of the docs shown', () => {
  const result = choice(undefined, '/docs/next');
  expect(result.current).toMatchObject({
    name: 'AI Gateway',
    value: 'main',
    version: 'v0.0.0-latest',
  });
  expect(result.current.options).toEqual([
    {value: 'v0.5.x', version: 'v0.5.0', status: 'supported'},
    {value: 'main', version: 'v0.0.0-latest', status: 'development'},
  ]);
  act(() => {
    result.current.choose('v0.5.x');
  });
  expect(result.current).toMatchObject({value: 'v0.5.x', version: 'v0.5.0'});
});

test('in older docs without a release none is shown', () => {
  expect(choice(undefined, '/docs/0.4').current).toMatchObject({value: null, version: null});
});

test("between a dependency's versions, with none shown, and with one that the reader typed", () => {
  const result = choice('kubernetes');
  expect(result.current).toMatchObject({
    name: 'Kubernetes',
    value: null,
    options: [{value: 'v1.32', version: 'v1.32'}],
  });
  act(() => {
    chooseVersion('kubernetes', '1.31.4-gke.1');
  });
  expect(result.current.value).toBe('1.31.4-gke.1');
  expect(result.current.options.map(({value}) => value)).toEqual(['1.31.4-gke.1', 'v1.32']);
  act(() => {
    result.current.choose(null);
  });
  expect(result.current.value).toBeNull();
});

test('a version that the reader writes in another way is no second option', () => {
  const result = choice('kubernetes');
  act(() => {
    chooseVersion('kubernetes', '1.32.x');
  });
  expect(result.current).toMatchObject({
    value: '1.32.x',
    options: [{value: '1.32.x', version: '1.32.x'}],
  });
});

test('names the dependencies there are', () => {
  expect(() => choice('helm')).toThrow(
    'AI Gateway has no dependency `helm`; it has `envoy-gateway`,',
  );
});

test('between the versions of the product that the reader may run now', () => {
  const result = choice('ai-gateway');
  expect(result.current).toMatchObject({name: 'AI Gateway', value: null});
  expect(result.current.options).toEqual([
    {value: 'v0.5.0', version: 'v0.5.0', status: 'supported'},
    {value: 'v0.0.0-latest', version: 'v0.0.0-latest', status: 'development'},
  ]);
  act(() => {
    result.current.choose('v0.5.0');
  });
  expect(result.current.value).toBe('v0.5.0');
});

test('of what the product ships, the version is chosen with the release', () => {
  const data = {
    ...dataOf(
      release('v2.x', {chart: '7.0.0'}, {version: 'v2.0.0', status: 'supported'}),
      release('v1.x', {chart: '6.1.0'}, {version: 'v1.4.0', status: 'end-of-life'}),
      release('v0.x', {}, {version: 'v0.9.0'}),
    ),
    dependencies: [{id: 'chart', name: 'Helm chart', bundledWith: 'kite'}],
  };
  const {result} = renderHook(() => useVersionChoice(data, 'chart'), at('/'));
  expect(result.current).toMatchObject({
    name: 'Helm chart',
    options: [
      {value: 'v2.x', version: '7.0.0', status: 'supported'},
      {value: 'v1.x', version: '6.1.0', status: 'end-of-life'},
    ],
    value: 'v2.x',
    version: '7.0.0',
  });
  act(() => {
    result.current.choose('v1.x');
  });
  expect(result.current).toMatchObject({value: 'v1.x', version: '6.1.0'});
  const release1 = renderHook(() => useVersionChoice(data), at('/')).result.current;
  expect(release1.version).toBe('v1.4.0');
});
