// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {hydrateRoot} from 'react-dom/client';
import {afterEach, expect, test, vi} from 'vitest';
import {useToday} from '../../src/client/use-today.js';
import {at} from './site.js';

// The catalog of the tests was built on 2026-11-24.
afterEach(() => {
  vi.useRealTimers();
});

function setClock(...[year, month, ...rest]: [number, number, ...number[]]): void {
  vi.useFakeTimers({toFake: ['Date'], now: new Date(year, month - 1, ...rest)});
}

function Day() {
  return useToday();
}

test('is the day of the build in static HTML', () => {
  setClock(2027, 3, 1, 12);
  expect(renderToString(<Day />)).toBe('2026-11-24');
});

test("becomes the reader's day after hydration, without an error", async () => {
  setClock(2027, 3, 1, 12);
  const container = document.createElement('div');
  container.innerHTML = renderToString(<Day />);
  const onRecoverableError = vi.fn();
  await act(async () => {
    hydrateRoot(container, <Day />, {onRecoverableError});
    await Promise.resolve();
  });
  expect(container.textContent).toBe('2027-03-01');
  expect(onRecoverableError).not.toHaveBeenCalled();
});

test.each([
  [[2026, 11, 24, 0, 0, 0], '2026-11-24'],
  [[2026, 12, 1, 23, 59, 59], '2026-12-01'],
  // West of the build's clock, or a clock that is wrong.
  [[2026, 11, 23, 20, 0, 0], '2026-11-24'],
  [[1970, 1, 1, 0, 0, 0], '2026-11-24'],
] as Array<[[number, number, ...number[]], string]>)('at %s it is %s', (moment, day) => {
  setClock(...moment);
  expect(renderHook(useToday, at('/')).result.current).toBe(day);
});

test.each([
  ['a tab that is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['a page from the cache', () => window.dispatchEvent(new Event('pageshow'))],
])('%s looks at the calendar again', (_, happen) => {
  setClock(2026, 12, 1, 12);
  const {result, unmount} = renderHook(useToday, at('/'));
  setClock(2026, 12, 2, 9);
  expect(result.current).toBe('2026-12-01');
  act(() => {
    happen();
  });
  expect(result.current).toBe('2026-12-02');
  unmount();
});
