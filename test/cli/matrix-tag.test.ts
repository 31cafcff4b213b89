import {expect, test} from 'vitest';
import {matrixTag} from '../../src/cli/matrix-tag.js';

test.each([
  [undefined, '<CompatMatrix/>'],
  ['web', '<CompatMatrix product="web"/>'],
])('the tag of %s is %s', (product, tag) => {
  expect(matrixTag(product)).toBe(tag);
});
