import {expect, test} from 'vitest';
import {lineKey} from '../../src/data/line-key.js';

test.each([
  ['v0.5.x', '0.5'],
  [' 0.5.* ', '0.5'],
  ['V1.x.x', '1'],
  ['v1.2.3', '1.2.3'],
  ['vNext', 'vnext'],
  ['main', 'main'],
])('%j is told by %s', (line, key) => {
  expect(lineKey(line)).toBe(key);
});
