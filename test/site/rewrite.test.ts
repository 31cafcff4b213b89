import {expect, test} from 'vitest';
import {parseSource} from '../../src/site/markdown.js';
import {applyEdits, rewriteBlock} from '../../src/site/rewrite.js';

function rewritten(source: string, text: string): string {
  const [block] = parseSource(source, 'mdx').codeBlocks;
  if (!block) throw new Error('no block');
  return applyEdits(source, rewriteBlock(source, block, text));
}

test.each([
  ['a line', '```\na\nb\nc\n```', 'a\nx\nc', '```\na\nx\nc\n```'],
  ['a line more', '```\na\nc\n```', 'a\nb\nc', '```\na\nb\nc\n```'],
  ['a line less', '```\na\nb\nc\n```', 'a\nc', '```\na\nc\n```'],
  ['a line at the end', '```\na\n```', 'a\nb', '```\na\nb\n```'],
  ['no last line', '```\na\nb\n```', 'a', '```\na\n```'],
  ['two places', '```\na\nb\nc\nd\n```', 'x\nb\nc\ny\nz', '```\nx\nb\nc\ny\nz\n```'],
  ['CRLF', 'x\r\n```\r\na\r\nb\r\n```\r\n', 'c\nd\nb', 'x\r\n```\r\nc\r\nd\r\nb\r\n```\r\n'],
  ['a quote', '> ```\n> a\n> b\n> ```\n', 'c\n\nd\nb', '> ```\n> c\n>\n> d\n> b\n> ```\n'],
  ['a blank line of a quote', '> ```\n> a\n>\n> ```\n', 'a\nb', '> ```\n> a\n> b\n> ```\n'],
  ['a list', '1. x\n\n   ```\n   a\n   ```\n', 'b\n  c', '1. x\n\n   ```\n   b\n     c\n   ```\n'],
  ['tabs', '-\tx\n\n\t```\n\ta\n\t```\n', 'b\nc', '-\tx\n\n\t```\n\tb\n\tc\n\t```\n'],
  [
    'a quote of uneven spaces',
    '> ```\n>a\n> b\n>  c\n> ```\n',
    'a\nx\n c',
    '> ```\n>a\n> x\n>  c\n> ```\n',
  ],
  ['an open fence', '```\na', 'b\nc', '```\nb\nc'],
  ['nothing', '> ```\n>a\r\n> ```', 'a', '> ```\n>a\r\n> ```'],
])('changes %s', (_, source, text, expected) => {
  expect(rewritten(source, text)).toBe(expected);
});

test('touches only the lines that change', () => {
  const source = '```\na\nb\nc\n```';
  const [block] = parseSource(source, 'mdx').codeBlocks;
  expect(block && rewriteBlock(source, block, 'a\nx\nc')).toEqual([{start: 6, end: 7, text: 'x'}]);
});
