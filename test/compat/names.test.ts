import {expect, test} from 'vitest';
import {ID, isChoosable, PLACEHOLDER} from '../../src/compat/names.js';

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

test.each([
  ['v0.5.x', true],
  ['v1.0 (LTS)', true],
  ['Ubuntu 22.04, LTS', true],
  ['2024/05', true],
  ['v1.0~rc', true],
  ['v1@sha256:abc', true],
  ['版本一', true],
  ['1.0 – 1.2', true],
  ['1.*', true],
  ['-1', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['', false],
  [' 1', false],
  ['1 ', false],
  ['1\u00A02', false],
  ['1\n2', false],
  ['1\0', false],
  ['\u202E1', false],
  ['v1\uD800', false],
  ['<script>', false],
  ['$(id)', false],
  ['1; rm -rf', false],
  ['`id`', false],
  ["it's", false],
])('%j can be chosen: %s', (text, expected) => {
  expect(isChoosable(text)).toBe(expected);
});
