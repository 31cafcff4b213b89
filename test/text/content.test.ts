import fc from 'fast-check';
import {expect, test} from 'vitest';
import {blank, blankFrontMatter, FRONT_MATTER} from '../../src/text/content.js';

test('blanks out all but line breaks', () => {
  expect(blank('a\r\n\tb')).toBe(' \r\n  ');
});

test.each([
  ['---\na: 1\n---\ntext', '   \n    \n   \ntext'],
  ['\uFEFF---\r\na: 1\r\n---', '    \r\n    \r\n   '],
  ['---\n---\n', '   \n   \n'],
  ['\uFEFFtext', '\ntext'],
  ['text\n---\na: 1\n---\n', 'text\n---\na: 1\n---\n'],
])('%j without its front matter is %j', (source, text) => {
  expect(blankFrontMatter(source)).toBe(text);
});

test('keeps every offset', () => {
  const source = fc.array(fc.constantFrom('\uFEFF', '---', '\n', '\r\n', 'a'));
  fc.assert(
    fc.property(source, (parts) => {
      const text = parts.join('');
      const blanked = blankFrontMatter(text);
      expect(blanked).toHaveLength(text.length);
      expect(FRONT_MATTER.test(blanked)).toBe(false);
    }),
  );
});
