// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {chooseVersion, clearSelection, useLinkSync, useSelection} from '../../src/client/index.js';
import {at} from './site.js';

function useBoth({enabled}: {enabled: boolean}) {
  useLinkSync(enabled);
  return useSelection();
}

const {wrapper} = at('/');
const sync = (enabled = true) => renderHook(useBoth, {wrapper, initialProps: {enabled}});

test('the address follows the selection; its hash, its query and the state of the router stay', () => {
  window.history.replaceState({key: 'mine'}, '', '/?tab=2#upgrade');
  const length = window.history.length;
  sync();
  expect(window.location.search).toBe('?tab=2');
  act(() => {
    chooseVersion('kubernetes', '1.33');
  });
  expect(window.location.search).toBe('?tab=2&compat=1*kubernetes*1.33**');
  expect(window.location.hash).toBe('#upgrade');
  expect(window.history.state).toMatchObject({key: 'mine'});
  expect(window.history.length).toBe(length);
  act(() => {
    clearSelection(['kubernetes']);
  });
  expect(window.location.search).toBe('?tab=2');
});

test('a selection from before is in the address at once', () => {
  chooseVersion('kubernetes', '1.33');
  sync();
  expect(window.location.search).toContain('kubernetes*1.33');
});

test('without being asked the address stays as it is', () => {
  sync(false);
  act(() => {
    chooseVersion('kubernetes', '1.33');
  });
  expect(window.location.search).toBe('');
});

test('a link is taken over, and stays in the address', () => {
  window.history.replaceState(null, '', '/?compat=1*kubernetes*1.31**');
  const {result} = sync();
  expect(result.current.stack).toEqual({kubernetes: '1.31'});
  expect(window.location.search).toBe('?compat=1*kubernetes*1.31**');
});

test('an address that the page wrote itself brings nothing back', () => {
  chooseVersion('kubernetes', '1.31');
  const {unmount} = sync();
  unmount();
  // On another page, or in another tab.
  chooseVersion('kubernetes', '1.33');
  expect(window.location.search).toContain('1.31');
  const {result} = sync();
  expect(result.current.stack).toEqual({kubernetes: '1.33'});
  expect(window.location.search).toContain('1.33');
});
