// @vitest-environment happy-dom
import {act, renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {getSelection} from '../../src/client/selection-store.js';
import {useDraft} from '../../src/client/use-draft.js';
import {chooseText, chooseVersion, selectedText} from '../../src/client/use-selection.js';
import './site.js';

const stateOf = (name: string) => selectedText(getSelection(), name);

function field() {
  const {result} = renderHook(() => useDraft('NS', stateOf));
  return {
    draft: () => result.current[0],
    put: (text: string | null) => {
      act(() => {
        result.current[1](text);
      });
    },
  };
}

test('a draft stands until it is put away, whatever else is chosen', () => {
  const {draft, put} = field();
  expect(draft()).toBeNull();
  put('-mine');
  act(() => {
    chooseVersion('kubernetes', '1.33');
    chooseText('OTHER', 'mine');
  });
  expect(draft()).toBe('-mine');
  put(null);
  expect(draft()).toBeNull();
});

test('a draft may count itself', () => {
  const {draft, put} = field();
  act(() => {
    chooseText('NS', 'mine');
  });
  put('mine ');
  expect(draft()).toBe('mine ');
});

test('what changes elsewhere makes a draft void for good', () => {
  const {draft, put} = field();
  put('-mine');
  for (const text of ['theirs', null]) {
    act(() => {
      chooseText('NS', text);
    });
    expect(draft()).toBeNull();
  }
});
