// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import {useCopyAsSeen} from '../../src/client/use-copy-as-seen.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is copied of a page whose whole text is selected; `null`: the browser copies it in its own way. */
function copied(html: string): string | null {
  document.body.innerHTML = `<main>${html}</main>`;
  vi.spyOn(document, 'getSelection').mockReturnValue({
    containsNode: () => true,
    toString: () => 'the text that is seen',
  } as unknown as Selection);
  let text = '';
  const event = Object.assign(new Event('copy', {bubbles: true, cancelable: true}), {
    clipboardData: {setData: (type: string, value: string) => (text = `${type}: ${value}`)},
  });
  document.querySelector('main')?.dispatchEvent(event);
  return event.defaultPrevented ? text : null;
}

test.each([
  [
    'with a select in it is copied as it is seen',
    '<code>--version <span class="theme-compat-pick">v1.1.0<select></select></span></code>',
    'text/plain: the text that is seen',
  ],
  ['without one is left to the browser', '<code>helm list</code>', null],
  ['with a select of the site is left to the browser', '<select></select>', null],
])('a text %s', (_, html, expected) => {
  renderHook(() => {
    useCopyAsSeen();
  });
  expect(copied(html)).toBe(expected);
});
