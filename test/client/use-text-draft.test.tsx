// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {getSelection} from '../../src/client/selection-store.js';
import {chooseText} from '../../src/client/use-selection.js';
import {useTextDraft} from '../../src/client/use-text-draft.js';
import {at} from './site.js';

const draft = () => renderHook(() => useTextDraft('NS', 'kite-system'), at('/')).result;
const chosen = () => getSelection().values?.['NS'];

test('a text counts at once, for the whole site', () => {
  const [result, other] = [draft(), draft()];
  expect(result.current.text).toBe('kite-system');
  act(() => {
    result.current.type('mine ');
  });
  expect(result.current).toMatchObject({text: 'mine ', fault: null});
  expect(chosen()).toBe('mine');
  expect(other.current.text).toBe('mine');
  act(() => {
    result.current.settle();
  });
  expect(result.current.text).toBe('mine');
});

test.each(['', '  ', 'kite-system'])('%j brings the default back', (text) => {
  const result = draft();
  act(() => {
    result.current.type('mine');
    result.current.type(text);
    result.current.settle();
  });
  expect(chosen()).toBeUndefined();
  expect(result.current.text).toBe('kite-system');
});

test('a text that cannot stand in a command does not count, and stays to be mended', () => {
  const result = draft();
  act(() => {
    result.current.type('mine');
  });
  act(() => {
    result.current.type('-mine');
  });
  act(() => {
    result.current.settle();
  });
  expect(result.current).toMatchObject({text: '-mine', fault: 'hyphen'});
  expect(chosen()).toBe('mine');
});

test.each(['-mine', 'mine'])('what changes elsewhere wins over %j', (text) => {
  const result = draft();
  act(() => {
    result.current.type(text);
  });
  act(() => {
    chooseText('NS', 'theirs');
  });
  expect(result.current).toMatchObject({text: 'theirs', fault: null});
});
