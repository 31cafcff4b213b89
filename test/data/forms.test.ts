import {expect, test} from 'vitest';
import {isAddress, isProductId} from '../../src/data/forms.js';

// More of them in schema.test.ts.
test.each([
  ['https://kite.example', true],
  ['/docs', true],
  ['/100%', true],
  ['./docs', false],
  ['javascript:alert(1)', false],
  ['//kite.example', false],
  ['https://<host>/docs', false],
])('%s can be linked: %s', (url, expected) => {
  expect(isAddress(url)).toBe(expected);
});

test.each([
  ['gateway', true],
  ['indexer', true],
  ['index', false],
  ['Index', false],
  ['toString', false],
])('%s can be a product: %s', (id, expected) => {
  expect(isProductId(id)).toBe(expected);
});
