// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

interface SiteStorage {
  type: 'localStorage' | 'sessionStorage';
  namespace: string;
}

/** The module, in a site whose `storage` is this. */
async function inSite(siteStorage: Partial<SiteStorage> = {}) {
  vi.resetModules();
  vi.doMock('@generated/site-storage', () => ({
    default: {type: 'localStorage', namespace: '', ...siteStorage},
  }));
  return import('../../src/client/storage-slot.js');
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.doUnmock('@generated/site-storage');
});

// [the site's storage, type that is asked for, where `a` is kept]
test.each([
  [{}, undefined, {local: ['a'], session: []}],
  [{namespace: '-x1'}, undefined, {local: ['a-x1'], session: []}],
  [{type: 'sessionStorage'}, undefined, {local: [], session: ['a']}],
  [{namespace: '-x1'}, 'sessionStorage', {local: [], session: ['a-x1']}],
] as const)('in a site of %j, asked for %s, keeps it in %j', async (site, type, kept) => {
  const {createStorageSlot} = await inSite(site);
  const slot = createStorageSlot('a', type && (() => type));
  slot.set('1');
  expect({local: Object.keys(localStorage), session: Object.keys(sessionStorage)}).toEqual(kept);
  expect(slot.get()).toBe('1');
  slot.set(null);
  expect(slot.get()).toBeNull();
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('tells this tab of changes, and of nothing else', async () => {
  const {createStorageSlot, subscribeToStorage} = await inSite({namespace: '-x1'});
  const listener = vi.fn();
  const leave = subscribeToStorage(listener);
  const slot = createStorageSlot('a');
  slot.set('1');
  slot.set('1');
  slot.set('2');
  slot.set(null);
  slot.set(null);
  const told = (oldValue: string | null, newValue: string | null) =>
    expect.objectContaining({
      key: 'a-x1',
      oldValue,
      newValue,
      storageArea: localStorage,
    }) as unknown;
  expect(listener.mock.calls.flat()).toEqual([told(null, '1'), told('1', '2'), told('2', null)]);
  leave();
  slot.set('3');
  expect(listener).toHaveBeenCalledTimes(3);
});

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}

const empty = {getItem: () => null, setItem: () => undefined, removeItem: () => undefined};

test.each([
  ['full', {...empty, setItem: deny}],
  ['unreadable', {...empty, getItem: deny}],
  ['unchangeable', {...empty, setItem: deny, removeItem: deny}],
])('storage that is %s keeps nothing and throws nothing', async (_, storage) => {
  const {createStorageSlot} = await inSite();
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue(storage as unknown as Storage);
  const slot = createStorageSlot('a');
  slot.set('1');
  slot.set(null);
  expect(slot.get()).toBeNull();
});

test('nor does storage that is blocked', async () => {
  const {createStorageSlot} = await inSite();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(deny);
  const slot = createStorageSlot('a');
  slot.set('1');
  slot.set(null);
  expect(slot.get()).toBeNull();
});

test('nor does the server, which has none', async () => {
  const {createStorageSlot} = await inSite();
  vi.stubGlobal('window', undefined);
  expect(createStorageSlot('a').get()).toBeNull();
});
