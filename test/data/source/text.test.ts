import {expect, test} from 'vitest';
import {checkText} from '../../../src/data/source/text.js';

test.each([
  ['', undefined],
  ['text\twith\r\nends', undefined],
  ['a\n\u0000', 'control-character'],
  ['\u007f', 'control-character'],
  ['x'.repeat(1024 * 1024 + 1), 'data-file-too-large'],
])('%#', (text, code) => {
  expect(checkText(text)?.findings[0]?.code).toBe(code);
});

test('the place of the character is told', () => {
  expect(checkText('a\nb\u0001')?.findings[0]?.place).toMatchObject({line: 2, column: 2});
});
