// @vitest-environment happy-dom
import {renderHook} from '@testing-library/react';
import {expect, test} from 'vitest';
import {subjectKey, subjectOf, useCommandSubjects} from '../../src/client/use-command-subjects.js';
import type {CompatData} from '../../src/compat/index.js';
import {KITE} from '../compat/data.js';

const DATA = {
  ...KITE,
  placeholders: {
    NEW: 'kite',
    VERSION: 'kite',
    CLUSTER: 'kubernetes',
    OLD: {from: 'kite'},
    NS: {default: 'x'},
    OTHER: {default: 'y', label: 'Other'},
    SAME: {install: 'kite'},
    GATE: {install: 'gateway'},
    REF: {value: 'ref'},
  } satisfies CompatData['placeholders'],
};

test.each([
  ['NEW', {product: 'kite'}, 'kite '],
  ['CLUSTER', {product: 'kite', dependency: 'kubernetes'}, 'kite kubernetes'],
  ['OLD', {product: 'kite', dependency: 'kite'}, 'kite kite'],
  ['NS', {product: 'kite', field: {label: 'NS', default: 'x'}}, 'text:NS'],
  ['OTHER', {product: 'kite', field: {label: 'Other', default: 'y'}}, 'text:OTHER'],
  // The release decides, so the release is chosen.
  ['SAME', {product: 'kite'}, 'kite '],
  ['GATE', {product: 'kite', install: 'gateway'}, 'kite '],
  ['REF', {product: 'kite', value: 'ref'}, 'kite '],
])('%s is filled by %j', (placeholder, subject, key) => {
  expect(subjectOf(DATA, placeholder)).toEqual({placeholder, ...subject});
  expect(subjectKey(subjectOf(DATA, placeholder))).toBe(key);
});

test('one choice for two placeholders has one key', () => {
  expect(subjectKey(subjectOf(DATA, 'NEW'))).toBe(subjectKey(subjectOf(DATA, 'VERSION')));
});

const names = (...props: Parameters<typeof useCommandSubjects>) =>
  renderHook(() => useCommandSubjects(...props)).result.current.map(({placeholder}) => placeholder);

test('subjects are those of the page, else of the product', () => {
  expect(names()).toEqual(['NEW_VERSION']);
  expect(names('envoy-ai-gateway')).toEqual(['AI_GATEWAY_VERSION', 'AI_GATEWAY_NAMESPACE']);
  expect(names(undefined, ['AI_GATEWAY_NAMESPACE', 'NEW_VERSION'])).toEqual([
    'NEW_VERSION',
    'AI_GATEWAY_NAMESPACE',
  ]);
  expect(names('ai-gateway', ['AI_GATEWAY_NAMESPACE'])).toEqual([]);
});
