import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {expect, test} from 'vitest';
import {escapeBlockStart} from '../../src/text/block-start.js';

test.each([
  ['1.28 or later', '1.28 or later'],
  ['v1', 'v1'],
  ['', ''],
  ['# a', '\\# a'],
  ['> a', '\\> a'],
  ['- a', '\\- a'],
  ['---', '\\---'],
  ['+', '\\+'],
  ['1. a', '1\\. a'],
  ['12)', '12\\)'],
  ['\\# a', '\\# a'],
])('%j is written %s', (text, markdown) => {
  expect(escapeBlockStart(markdown)).toBe(markdown);
  expect(escapeBlockStart(text)).toBe(markdown);
});

test('whatever it begins with, a text is one paragraph, in a list too', () => {
  const text = fc
    .array(fc.constantFrom('#', '>', '-', '+', '=', '*', ' ', '1', '2', '.', ')', 'a'))
    .map((parts) => parts.join('').trim())
    // Emphasis is not of the start alone.
    .filter((written) => written !== '' && !/\*.*\*/.test(written));
  fc.assert(
    fc.property(text, fc.constantFrom('', '- ', '3. '), (written, marker) => {
      const [block] = fromMarkdown(marker + escapeBlockStart(written)).children;
      const item = block?.type === 'list' ? block.children[0]?.children : [block];
      expect(item).toMatchObject([{type: 'paragraph', children: [{type: 'text', value: written}]}]);
    }),
  );
});
