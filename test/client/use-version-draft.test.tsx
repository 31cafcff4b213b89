// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {chooseVersion, clearSelection, useSelection} from '../../src/client/use-selection.js';
import {useVersionDraft} from '../../src/client/use-version-draft.js';
import {at} from './site.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function draft() {
  return renderHook(
    () => ({...useVersionDraft('kubernetes'), stack: useSelection().stack}),
    at('/'),
  ).result;
}

test('what is typed counts after a pause', () => {
  const result = draft();
  for (const text of ['1', '1.', '1.3', '1.33 ']) {
    act(() => {
      result.current.type(text);
    });
  }
  expect(result.current).toMatchObject({text: '1.33 ', stack: {}});
  act(() => {
    vi.runAllTimers();
  });
  // The field keeps what was typed, so that the cursor stays where it is.
  expect(result.current).toMatchObject({text: '1.33 ', stack: {kubernetes: '1.33'}});
});

test('what is typed counts at once when the field is left', () => {
  const result = draft();
  act(() => {
    result.current.type('1.33');
  });
  act(() => {
    result.current.commit();
  });
  expect(result.current.stack).toEqual({kubernetes: '1.33'});
});

test('an emptied field takes the version back', () => {
  chooseVersion('kubernetes', '1.33');
  const result = draft();
  expect(result.current.text).toBe('1.33');
  act(() => {
    result.current.type('');
  });
  expect(result.current.text).toBe('');
  act(() => {
    vi.runAllTimers();
  });
  expect(result.current).toMatchObject({text: '', stack: {}});
});

test('what changes elsewhere wins over a draft', () => {
  chooseVersion('kubernetes', '1.33');
  const result = draft();
  act(() => {
    result.current.type('1.34');
  });
  act(() => {
    clearSelection(['kubernetes']);
  });
  expect(result.current.text).toBe('');
  act(() => {
    vi.runAllTimers();
  });
  expect(result.current.stack).toEqual({});
});

test.each([
  ['what cannot be read', '>=1.30', true],
  ['what is still being typed', '1.34', false],
])('Clear empties the field of %s', (_, text, isLeft) => {
  const result = draft();
  act(() => {
    result.current.type(text);
  });
  act(() => {
    if (isLeft) result.current.commit();
  });
  act(() => {
    clearSelection(['gateway-api']);
  });
  expect(result.current.text).toBe(text);
  act(() => {
    clearSelection(['kubernetes']);
  });
  expect(result.current).toMatchObject({text: '', readable: true});
  act(() => {
    vi.runAllTimers();
  });
  expect(result.current.stack).toEqual({});
});

test.each([
  ['', true],
  ['1.33', true],
  ['newest', false],
  ['1.33; reboot', false],
])('%j: readable is %j once it is typed, and the text stays', (text, readable) => {
  const result = draft();
  act(() => {
    result.current.type(text);
  });
  expect(result.current.readable).toBe(true);
  act(() => {
    vi.runAllTimers();
  });
  expect(result.current).toMatchObject({text, readable});
});
