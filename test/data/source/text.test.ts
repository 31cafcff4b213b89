import {expect, test} from 'vitest';
import {checkText, strangeCharacter} from '../../../src/data/source/text.js';

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

test.each([
  ['a🎉\tb\r\n', null],
  ['a\u0007', {offset: 1, name: 'a control character, U+0007'}],
  ['🎉\uD83C', {offset: 2, name: 'half a character, U+D83C'}],
  ['\uDF89a', {offset: 0, name: 'half a character, U+DF89'}],
])('%j holds %j', (text, found) => {
  expect(strangeCharacter(text)).toEqual(found);
});
