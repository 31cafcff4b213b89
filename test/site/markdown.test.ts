import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {parseSource, type MarkdownFormat} from '../../src/site/markdown.js';

function blocksOf(source: string, format: MarkdownFormat = 'mdx'): string[] {
  return parseSource(source, format).codeBlocks.map(({text}) => text);
}

/** Each line of each block, cut out of the source by its offsets. */
function linesOf(source: string, format: MarkdownFormat = 'mdx'): string[][] {
  return parseSource(source, format).codeBlocks.map(({lines}) =>
    lines.map(({start, end}) => source.slice(start, end)),
  );
}

test.each([
  ['a fence', '```bash\na\n\n  b\n```', ['a', '', '  b']],
  ['a fence of tildes', '~~~\na\n~~~', ['a']],
  ['an indented fence', '  ```\n  a\n b\n   c\n  ```', ['a', 'b', ' c']],
  ['a quote', '> ```sh\n> a\n>\n>   b\n> ```', ['a', '', '  b']],
  ['a list', '1. one\n\n   ```sh\n   a\n     b\n   ```', ['a', '  b']],
  ['a list, right after the marker', '- ```sh\n  a\n  ```', ['a']],
  ['a quote in a list in a quote', '> - > ```\n>   > a\n>   > ```', ['a']],
  ['tabs', '-\t```\n\ta\n\t\tb\n\t```', ['a', '\tb']],
  ['CRLF', 'x\r\n\r\n```\r\na\r\nb\r\n```\r\n', ['a', 'b']],
  ['an open fence', '```\na', ['a']],
  ['front matter', '---\nid: x\n---\n\n```\na\n```', ['a']],
  ['front matter with a byte order mark', '\uFEFF---\nid: x\n---\n```\na\n```', ['a']],
  ['a byte order mark', '\uFEFF```\na\n```', ['a']],
  ['a byte order mark and a list', '\uFEFF- ```\n  a\n  ```', ['a']],
  ['a byte order mark and an indented fence', '\uFEFF   ```\n   a\n   ```', ['a']],
  ['a byte order mark and text', '\uFEFF# t\n\n> ```\n> a\n> ```', ['a']],
  ['front matter with a fence', '---\nid: |\n  ```\n  b\n  ```\n---\n```\na\n```', ['a']],
  ['mdx-code-block', '```mdx-code-block\n<X>\n\n~~~sh\na\n~~~\n\n</X>\n```', ['a']],
  ['mdx-code-block of four', '````mdx-code-block\n```sh\na\n```\n````', ['a']],
  ['a tag without a blank line', '<Tab>\n```sh\na\n\nb\n```\n</Tab>', ['a', '', 'b']],
  [
    'deep indentation',
    '<Tabs>\n    <Tab>\n\n    ```sh\n    a\n    ```\n\n    </Tab>\n</Tabs>',
    ['a'],
  ],
  ['an admonition', ':::note\n\n```sh\na\n```\n\n:::', ['a']],
])('finds the lines of a block: %s', (_, source, expected) => {
  expect(linesOf(source)).toEqual([expected]);
});

test.each([
  ['an HTML comment', '<!--\n```\na\n```\n-->'],
  ['an MDX comment', '{/*\n```\na\n```\n*/}'],
  ['an MDX comment with spaces', '{ /*\n```\na\n```\n*/\n}'],
  ['indentation alone, in MDX', '    a'],
])('finds no block in %s', (_, source) => {
  expect(blocksOf(source)).toEqual([]);
});

test('a block that shows a comment opens none', () => {
  expect(blocksOf('```html\n<!--\n```\n\n`{/*`\n\n```\na\n```\n\n-->')).toEqual(['<!--', 'a']);
});

test('knows indented code and raw HTML in CommonMark only', () => {
  const source = 'x\n\n    a\n    b\n\n<CompatMatrix />\n';
  expect(linesOf(source, 'md')).toEqual([['a', 'b']]);
  expect(parseSource(source, 'md').html).toEqual([{text: '<CompatMatrix />', offset: 16}]);
  expect(parseSource(source, 'mdx')).toEqual({codeBlocks: [], html: [], headings: []});
});

test('tells language and meta', () => {
  const [block] = parseSource('```bash title="x" {1}\na\n```', 'mdx').codeBlocks;
  expect(block).toMatchObject({lang: 'bash', meta: 'title="x" {1}'});
});

// The same documents, read by the parser that Docusaurus uses.
test.each([
  '<Tabs>\n<TabItem value="a">\n```bash\nhelm a\n\nhelm b\n```\n</TabItem>\n</Tabs>',
  'import X from "x"\n\nexport const a = 1\n\n<X b={{c: 1}}>\n\n- one\n  ```sh\n  a\n  ```\n- two\n\n</X>',
  '> quote\n> ```\n> a\n\nafter\n\n```\nb\n```',
  '- ```\n  a\n\noutside\n\n```\nb\n```',
  '<details>\n<summary>x</summary>\n\n    ```\n    a\n    ```\n\n</details>',
  '{/* ``` */}\n\n```\na\n```\n\n{/*\n\n```\nb\n```\n\n*/}\n\n```\nc\n```',
  'a `b\n```\nc\n```\nd` e',
])('finds the blocks that an MDX parser finds: %j', (source) => {
  const expected: string[] = [];
  visit(remark().use(remarkMdx).parse(source), 'code', ({value}) => void expected.push(value));
  expect(blocksOf(source)).toEqual(expected);
});

test('tells headings with their places, those in code left out', () => {
  const source = '---\n# no: 1\n---\n# A\n\n> B *b*\n> ---\n\n```\n# c\n```\n';
  expect(parseSource(source, 'mdx').headings).toEqual([
    {depth: 1, text: '# A', offset: source.indexOf('# A')},
    {depth: 2, text: 'B *b*\n> ---', offset: source.indexOf('B *b*')},
  ]);
});
