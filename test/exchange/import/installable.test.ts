import {expect, test} from 'vitest';
import {isInstallable, isOwnVersion} from '../../../src/exchange/import/installable.js';

test.each([
  ['v1.2.3', true],
  ['1.2.3-rc.1', true],
  ['v1.2.x', false],
  ['1.2', false],
  ['main', false],
  ['1.2.3 (May)', false],
  ['', false],
])('%j can be installed: %s', (text, expected) => {
  expect(isInstallable(text)).toBe(expected);
});

test.each([
  ['v1.2.3', '1.2', true],
  ['1.2.3', 'v1.2.x', true],
  ['1.2.3', '1.2.3', true],
  ['1.3.0', '1.2', false],
  ['1.2', '1', false],
  ['1.2.3', 'main', false],
  ['main', '1.2', false],
])('%s is a version of %s: %s', (text, line, expected) => {
  expect(isOwnVersion(text, line)).toBe(expected);
});
