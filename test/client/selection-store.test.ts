// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const STORAGE_KEY = 'compat-matrix.selection';
const one = {stack: {kubernetes: '1.31'}, target: {}};
const two = {stack: {kubernetes: '1.32'}, target: {kite: 'v3.1.x'}};

/** A page load: modules start anew, storage stays. */
async function load() {
  vi.resetModules();
  return import('../../src/client/selection-store.js');
}

/** From now on it can be read and emptied, and takes nothing more. */
function fill(type: 'localStorage' | 'sessionStorage') {
  const storage = window[type];
  vi.spyOn(window, type, 'get').mockReturnValue({
    length: storage.length,
    key: (index) => storage.key(index),
    clear: () => {
      storage.clear();
    },
    getItem: (key) => storage.getItem(key),
    setItem: () => {
      throw new Error('full');
    },
    removeItem: (key) => {
      storage.removeItem(key);
    },
  });
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('a selection survives a page load', async () => {
  (await load()).setSelection(two);
  expect((await load()).getSelection()).toEqual(two);
});

test('is the same object until it changes', async () => {
  const store = await load();
  store.setSelection(one);
  expect(store.getSelection()).toBe(store.getSelection());
});

test('listeners hear of changes until they leave', async () => {
  const store = await load();
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.setSelection(one);
  expect(listener).toHaveBeenCalled();
  listener.mockClear();
  leave();
  store.setSelection(two);
  expect(listener).not.toHaveBeenCalled();
});

test('another tab is followed', async () => {
  const store = await load();
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  const other = await load();
  other.setSelection(two);
  window.dispatchEvent(new Event('storage'));
  expect(store.getSelection()).toEqual(two);
  expect(listener).toHaveBeenCalled();
  leave();
});

test('what another tab did is seen by a page that comes back', async () => {
  const store = await load();
  const leave = store.subscribe(() => undefined);
  localStorage.setItem(STORAGE_KEY, '1*kubernetes*1.32**');
  window.dispatchEvent(new Event('pageshow'));
  expect(store.getSelection().stack).toEqual({kubernetes: '1.32'});
  leave();
});

test('a link becomes the selection of a reader who has none, for good', async () => {
  (await load()).adoptSelection(one);
  sessionStorage.clear();
  expect((await load()).getSelection()).toEqual(one);
});

/** What a new tab would show: every tab has a session of its own. */
async function inNewTab() {
  const session = sessionStorage.getItem(STORAGE_KEY);
  sessionStorage.clear();
  const selection = (await load()).getSelection();
  if (session !== null) sessionStorage.setItem(STORAGE_KEY, session);
  return selection;
}

test("a link does not overwrite the reader's own selection, nor does what they change in it", async () => {
  (await load()).setSelection(one);
  (await load()).adoptSelection(two);
  expect((await load()).getSelection()).toEqual(two);
  expect(await inNewTab()).toEqual(one);
  const store = await load();
  const changed = {...store.getSelection(), target: {}};
  store.setSelection(changed);
  expect((await load()).getSelection()).toEqual(changed);
  expect(await inNewTab()).toEqual(one);
  const nothing = {stack: {}, target: {}};
  store.setSelection(nothing);
  expect((await load()).getSelection()).toEqual(nothing);
  expect(await inNewTab()).toEqual(one);
  (await load()).adoptSelection(two);
  expect((await load()).getSelection()).toEqual(two);
  expect(await inNewTab()).toEqual(one);
});

test('a tab with the selection of a link does not follow the others', async () => {
  (await load()).setSelection(one);
  (await load()).adoptSelection(two);
  const store = await load();
  const leave = store.subscribe(() => undefined);
  localStorage.setItem(STORAGE_KEY, '1*kubernetes*1.30**');
  window.dispatchEvent(new StorageEvent('storage'));
  expect(store.getSelection()).toEqual(two);
  leave();
});

test("a link with the reader's own selection, such as a bookmark, keeps the tab in step with the others", async () => {
  (await load()).setSelection(one);
  (await load()).adoptSelection(one);
  expect(sessionStorage.getItem(STORAGE_KEY)).toBeNull();
  (await load()).setSelection(two);
  expect(await inNewTab()).toEqual(two);
});

test('a link becomes the selection of a reader who has cleared theirs, for good', async () => {
  (await load()).setSelection({stack: {}, target: {}});
  (await load()).adoptSelection(one);
  expect(await inNewTab()).toEqual(one);
});

test('listeners never see what was there before a change', async () => {
  (await load()).setSelection(one);
  const store = await load();
  const seen: unknown[] = [];
  const leave = store.subscribe(() => seen.push(store.getSelection()));
  store.adoptSelection(two);
  expect(new Set(seen)).toEqual(new Set([store.getSelection()]));
  leave();
});

test("a link that a full storage cannot keep does not overwrite the reader's own selection", async () => {
  (await load()).setSelection(one);
  const store = await load();
  fill('sessionStorage');
  store.adoptSelection(two);
  expect(store.getSelection()).toEqual(two);
  const changed = {...two, target: {}};
  store.setSelection(changed);
  expect(store.getSelection()).toEqual(changed);
  expect((await load()).getSelection()).toEqual(one);
});

test('what a full storage cannot take in place of an older choice lasts as long as the page', async () => {
  (await load()).setSelection(one);
  (await load()).adoptSelection(two);
  const store = await load();
  const leave = store.subscribe(() => undefined);
  for (const type of ['localStorage', 'sessionStorage'] as const) fill(type);
  const three = {stack: {kubernetes: '1.33'}, target: {}};
  store.setSelection(three);
  expect(store.getSelection()).toEqual(three);
  // Something else was stored, or the page comes back.
  window.dispatchEvent(new StorageEvent('storage'));
  window.dispatchEvent(new Event('pageshow'));
  expect(store.getSelection()).toEqual(three);
  leave();
});

test('works without storage, for as long as the page is open', async () => {
  for (const type of ['localStorage', 'sessionStorage'] as const) fill(type);
  const store = await load();
  const leave = store.subscribe(() => undefined);
  store.setSelection(two);
  window.dispatchEvent(new Event('storage'));
  expect(store.getSelection()).toEqual(two);
  leave();
});

test.each(['', '{"stack":{}}', '2*a*b**', '1*kubernetes*$(reboot)**'])(
  'damage counts as nothing chosen: %j',
  async (text) => {
    localStorage.setItem(STORAGE_KEY, text);
    expect((await load()).getSelection()).toEqual({stack: {}, target: {}});
  },
);

test('static HTML shows nothing chosen', async () => {
  const store = await load();
  store.setSelection(two);
  expect(store.getServerSelection()).toEqual({stack: {}, target: {}});
});
