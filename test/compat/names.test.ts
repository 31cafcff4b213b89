import {expect, test} from 'vitest';
import {ID, PLACEHOLDER} from '../../src/compat/names.js';

test.each([
  ['k8s', true, true],
  ['envoy-gateway', true, true],
  ['a.b_c', true, true],
  ['3scale', true, false],
  ['full path of values.yaml', false, true],
  ['a--b', false, true],
  ['-a', false, false],
  ['a b ', false, false],
  ['a*b', false, false],
  ['<X>', false, false],
  ['a\nb', false, false],
  ['', false, false],
  ['toString', false, false],
  ['toStrings', true, true],
  ['k'.repeat(64), true, true],
  ['k'.repeat(65), false, false],
])('%j is an id: %s, a placeholder: %s', (name, isId, isPlaceholder) => {
  expect([ID.test(name), PLACEHOLDER.test(name)]).toEqual([isId, isPlaceholder]);
});

test.each(Object.getOwnPropertyNames(Object.prototype))('%s is neither', (name) => {
  expect(ID.test(name) || PLACEHOLDER.test(name)).toBe(false);
});
