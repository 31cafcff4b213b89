import {expect, test} from 'vitest';
import {isShellLanguage} from '../../src/helm/shell-language.js';

test.each([
  ['bash', true],
  [null, true],
  ['Shell', true],
  ['bash=', true],
  ['{.bash caption="x"}', true],
  ['yaml', false],
  ['diff:bash', false],
])('isShellLanguage(%j) is %j', (lang, expected) => {
  expect(isShellLanguage(lang)).toBe(expected);
});
