// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {loadForStack} from '../../src/client/load-for-stack.js';
import {setSelection} from '../../src/client/selection-store.js';
import {encodeSelection, type Selection} from '../../src/compat/index.js';

const NOTHING: Selection = {stack: {}, target: {}};
const STACK: Selection = {stack: {kubernetes: '1.33'}, target: {}};
const RELEASE: Selection = {stack: {}, target: {'ai-gateway': 'v0.5.x'}};

beforeEach(() => {
  setSelection(NOTHING);
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each<[string, Selection, Selection, number]>([
  ['nothing', NOTHING, NOTHING, 0],
  ['what they run', STACK, NOTHING, 1],
  ['a release alone', RELEASE, NOTHING, 0],
  ['by a link what they run', NOTHING, STACK, 1],
  ['by a link a release alone', STACK, RELEASE, 0],
])('loads for a reader who said %s', (_, stored, linked, times) => {
  setSelection(stored);
  const text = encodeSelection(linked);
  window.history.replaceState(null, '', text && `/?compat=${text}`);
  const source = vi.fn(() => Promise.resolve(42));
  expect(loadForStack(source)).toBe(source);
  expect(source).toHaveBeenCalledTimes(times);
});

test('leaves the link and the selection to those who show them', () => {
  const link = `/?compat=${encodeSelection(STACK)}`;
  window.history.replaceState(null, '', link);
  loadForStack(() => Promise.resolve(42));
  expect(window.location.href).toContain(link);
});

test('loads nothing on the server', () => {
  setSelection(STACK);
  vi.stubGlobal('window', undefined);
  const source = vi.fn(() => Promise.resolve(42));
  loadForStack(source);
  expect(source).not.toHaveBeenCalled();
});

test('leaves a failure to whoever asks for the code', async () => {
  setSelection(STACK);
  const source = loadForStack(vi.fn(() => Promise.reject(new Error('offline'))));
  await expect(source()).rejects.toThrow('offline');
});
