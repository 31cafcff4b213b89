import {expect, test} from 'vitest';
import {createCatalog} from '../../src/compat/create-catalog.js';
import type {Release} from '../../src/compat/index.js';
import {applyPageOverrides, type PageOverrides} from '../../src/compat/page-overrides.js';
import {KITE} from './data.js';

const [main, ...others] = KITE.releases as [Release, ...Release[]];
const WITH_VALUE = {...KITE, releases: [{...main, values: {ref: 'main'}}, ...others]};
const catalog = createCatalog(new Map([['default', WITH_VALUE]]), '2026-11-24');

test.each<[PageOverrides, object]>([
  [{}, {}],
  [{release: 'v3.0.x'}, {kite: 'v3.0.x'}],
  [{release: {kite: 'v3.0.x'}}, {kite: 'v3.0.x'}],
  // What the data has not is as if it were not there.
  [{release: 'v3.0'}, {}],
  [{release: {other: 'v3.0.x', constructor: 'v1'}}, {}],
])('%j shows %j', (overrides, releases) => {
  expect(applyPageOverrides(catalog, overrides).releases).toEqual(releases);
});

test('a line without a product needs a default product', () => {
  const none = {...catalog, defaultProduct: null};
  expect(applyPageOverrides(none, {release: 'v3.0.x'}).releases).toEqual({});
});

test.each<[PageOverrides['placeholders'], object]>([
  [{NEW_VERSION: 'gateway'}, {NEW_VERSION: 'gateway'}],
  [{CLUSTER: {default: 'x'}}, {CLUSTER: {default: 'x'}}],
  [{CLUSTER: {from: 'kite'}}, {CLUSTER: {from: 'kite'}}],
  [{CLUSTER: {install: 'gateway'}}, {CLUSTER: {install: 'gateway'}}],
  [{CLUSTER: {value: 'ref'}}, {CLUSTER: {value: 'ref'}}],
  [{CLUSTER: {install: 'unknown'}, NEW_VERSION: {value: 'constructor'}}, {}],
  [{OTHER: 'kite', CLUSTER: 'unknown', NEW_VERSION: {default: '-n'}}, {}],
])('%j changes %j', (placeholders = {}, changed) => {
  const page = applyPageOverrides(catalog, {placeholders});
  expect(page.catalog.products['kite']?.placeholders).toEqual({...KITE.placeholders, ...changed});
  expect(KITE.placeholders['NEW_VERSION']).toBe('kite');
});
