import {expect, test} from 'vitest';
import {
  bareMark,
  isMark,
  markMeaning,
  readClaim,
  readStatus,
} from '../../../src/exchange/import/words.js';

test.each([
  ['✓', 'compatible'],
  ['✅', 'compatible'],
  ['✔️', 'compatible'],
  [':white_check_mark:', 'compatible'],
  ['Yes', 'compatible'],
  ['x', 'incompatible'],
  ['❌', 'incompatible'],
  ['☓', 'incompatible'],
  ['✕', 'incompatible'],
  [':negative_squared_cross_mark:', 'incompatible'],
  [':ballot_box_with_check:', 'compatible'],
  ['No', 'incompatible'],
  ['not supported', 'incompatible'],
  ['tested', 'tested'],
  ['known-issue', 'known-issue'],
  ['√', 'compatible'],
  ['×', 'incompatible'],
  ['✅ Yes', 'compatible'],
  ['OK', 'compatible'],
  ['?', 'not-stated'],
  ['N/A', 'not-stated'],
  ['untested', 'not-stated'],
  ['Not tested yet', 'not-stated'],
  ['✅ Supported', 'supported'],
  [':x: No', 'incompatible'],
  // A sign that its word denies, or that means something else.
  ['✅ No', null],
  ['⚠️ Yes', null],
  ['+', null],
  ['-', null],
  ['🔄', null],
  ['1.30', null],
])('%s means %s', (mark, meaning) => {
  expect(markMeaning(mark)).toBe(meaning);
});

test.each([
  ['✓', true],
  ['+', true],
  ['+-', true],
  ['🔄', true],
  [':warning:', true],
  ['no', true],
  ['1', false],
  ['1.30', false],
  ['main', false],
  ['', false],
])('%j is a mark: %s', (text, expected) => {
  expect(isMark(text)).toBe(expected);
});

test('a glyph is the same in colour and without', () => {
  expect(bareMark('✔️ ')).toBe('✔');
});

test.each([
  ['Supported', 'supported'],
  ['Active', 'supported'],
  ['✅ Supported', 'supported'],
  ['Development', 'development'],
  ['No, development only', 'development'],
  ['Critical fixes only', 'maintenance'],
  ['maintenance mode', 'maintenance'],
  ['End of Life', 'end-of-life'],
  ['EOL', 'end-of-life'],
  ['No longer supported', 'end-of-life'],
  ['GA', 'supported'],
  ['LTS', 'supported'],
  ['Active LTS', 'supported'],
  ['Supported (current)', 'supported'],
  ['Maintenance (LTS)', 'maintenance'],
  ['Supported (beta)', null],
  ['Supported (until 1.4)', null],
  ['Latest Stable', 'supported'],
  ['✅ Stable', 'supported'],
  ['EOL since 2024-01-01', 'end-of-life'],
  ['No longer maintained', 'end-of-life'],
  ['❌ EOL', 'end-of-life'],
  ['Out of support', 'end-of-life'],
  [':white_check_mark: Active', 'supported'],
  [':x: EOL', 'end-of-life'],
  ['Long-term support', 'supported'],
  ['LTS, Latest', 'supported'],
  ['Security updates only', 'maintenance'],
  ['Extended maintenance', 'maintenance'],
  ['⚠️ Supported', null],
  [':warning: Supported', null],
  ['Supported, beta', null],
  ['❌ Supported', null],
  ['Stable', null],
  ['Deprecated', null],
  ['Limited support', null],
  ['Supported until 2024-01-01', null],
  ['Yes', null],
  ['Marked for deprecation', null],
  ['', null],
  ['x'.repeat(500), null],
])('%j is the status %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each([
  ['recommended', 'recommended'],
  [' Tested ', 'tested'],
  ['LTS', null],
  ['not tested', null],
])('%j claims %s', (note, claim) => {
  expect(readClaim(note)).toBe(claim);
});
