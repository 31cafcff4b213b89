// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import {createCatalog} from '../../src/compat/create-catalog.js';
import {dataOf, useCatalog, useCompatData} from '../../src/client/catalog.js';
import {KITE} from '../compat/data.js';
import {at} from './site.js';

afterEach(() => {
  vi.useRealTimers();
});

const OTHER = {...KITE, product: {id: 'other', name: 'Other'}, placeholders: {}};

test('finds the product named, else the default', () => {
  const catalog = createCatalog(
    new Map([
      ['default', KITE],
      ['second', OTHER],
    ]),
    '2026-11-24',
  );
  expect(dataOf(catalog, 'other')).toBe(OTHER);
  expect(dataOf(catalog, undefined)).toBe(KITE);
});

test.each([
  ['kit', 'There is no compatibility data of a product `kit`. The prop `product` may be `kite`.'],
  ['constructor', 'There is no compatibility data of a product `constructor`.'],
])('names the products there are: %s', (product, message) => {
  expect(() => dataOf(createCatalog(new Map([['default', KITE]]), '2026-11-24'), product)).toThrow(
    message,
  );
});

test('asks for a product where there is no default', () => {
  const catalog = createCatalog(
    new Map([
      ['first', KITE],
      ['second', OTHER],
    ]),
    '2026-11-24',
  );
  expect(() => dataOf(catalog, undefined)).toThrow(
    'name one with the prop `product` (`kite`, `other`)',
  );
});

test.each([undefined, 'kite'])('says so when there is no data: %s', (product) => {
  expect(() => dataOf(createCatalog(new Map(), '2026-11-24'), product)).toThrow(
    'This site has no compatibility data',
  );
});

test('has the support status of the day', () => {
  const envoyGateway = () =>
    renderHook(() => useCompatData('envoy-gateway'), at('/')).result.current.releases.map(
      ({line, status}) => `${line} ${String(status)}`,
    );
  vi.useFakeTimers({toFake: ['Date'], now: new Date(2026, 10, 24)});
  expect(envoyGateway().slice(0, 3)).toEqual([
    'latest development',
    'v1.9.x supported',
    'v1.8.x end-of-life',
  ]);
  const {result, rerender} = renderHook(useCatalog, at('/'));
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
  vi.setSystemTime(new Date(2027, 1, 15));
  expect(envoyGateway()[1]).toBe('v1.9.x end-of-life');
});
