import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {isWithin} from '../../src/site/within.js';

test.each([
  ['/a/b', '/a', true],
  ['/a', '/a', true],
  ['/a/..b', '/a', true],
  ['/ab', '/a', false],
  ['/', '/a', false],
  ['/b', '/a', false],
])('%s in %s: %s', (path, folder, within) => {
  expect(isWithin(resolve(path), resolve(folder))).toBe(within);
});
