import {expect, test} from 'vitest';
import {MAX_TEXT_LENGTH, textFault} from '../../src/compat/placeholder-text.js';

test.each([
  ['gateways', null],
  ['a b; $(c) \'d\' "e"', null],
  ['é 🚀', null],
  ['x'.repeat(MAX_TEXT_LENGTH), null],
  ['', 'blank'],
  [' ', 'blank'],
  ['a ', 'blank'],
  ['\na', 'blank'],
  ['x'.repeat(MAX_TEXT_LENGTH + 1), 'too-long'],
  ['-n', 'hyphen'],
  ['--set=x', 'hyphen'],
  ['a\nb', 'character'],
  ['a\rb', 'character'],
  ['a\tb', 'character'],
  ['a\0b', 'character'],
  ['a\u001bb', 'character'],
  ['a\u0085b', 'character'],
  ['a\u00a0b', 'character'],
  ['a\u200bb', 'character'],
  ['a\u202eb', 'character'],
  ['a\u2028b', 'character'],
  ['a\ufeffb', 'character'],
  ['a\ud800b', 'character'],
  ['<NAME>', 'character'],
  ['a>b', 'character'],
])('%j: %s', (text, fault) => {
  expect(textFault(text)).toBe(fault);
});
