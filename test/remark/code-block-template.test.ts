import {evaluate} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {
  codeBlockText,
  codeBlockTemplate,
  isThemeCodeBlock,
  type CodeBlockTemplate,
} from '../../src/remark/code-block-template.js';
import {remarkHelm} from '../../src/remark/helm.js';

function read(source: string): CodeBlockTemplate | null {
  const tree: Root = remark().use(remarkMdx).parse(source);
  const [node] = tree.children;
  return node?.type === 'mdxJsxFlowElement' ? codeBlockTemplate(node) : null;
}

test('the text is what the literal says', () => {
  expect(read('<CodeBlock language="bash">{`a \\\\\n  ${v} \\`b\\``}</CodeBlock>')).toMatchObject({
    lang: 'bash',
    text: 'a \\\n${v} `b`',
    line: 1,
  });
});

test('lines may end in CRLF', () => {
  const template = read('<CodeBlock>{`a\r\n${v}\r\nb`}</CodeBlock>');
  expect(template?.text).toBe('a\n${v}\nb');
  expect(template?.write('c\n${v}\nb')).toBe(true);
});

test.each([
  ['<Code>{`a`}</Code>'],
  ['<CodeBlock>a</CodeBlock>'],
  ['<CodeBlock>{a}</CodeBlock>'],
  ['<CodeBlock>{`a ${f({b})}`}</CodeBlock>'],
  ['<CodeBlock>{`a`}{`b`}</CodeBlock>'],
])('%s is none', (source) => {
  expect(read(source)).toBeNull();
});

test('a text without its expressions is refused', () => {
  const template = read('<CodeBlock>{`a ${v} b`}</CodeBlock>');
  expect(template?.write('b ${v}')).toBe(true);
  expect(template?.write('b')).toBe(false);
  expect(template?.write('${v} ${v}')).toBe(false);
});

/** What a reader sees of a block that is given another text. */
async function shown(source: string, text: string): Promise<unknown> {
  const {default: Content} = await evaluate(source, {
    ...runtime,
    remarkPlugins: [
      () => (tree: Root) => {
        visit(tree, 'mdxJsxFlowElement', (node) => {
          codeBlockTemplate(node)?.write(text);
        });
      },
    ],
  });
  let children: unknown = null;
  const CodeBlock = (props: {children: ReactNode}): null => {
    ({children} = props);
    return null;
  };
  renderToStaticMarkup(createElement(Content, {components: {CodeBlock}}));
  return Array.isArray(children) ? children.join('') : children;
}

test.each(['b', 'a \\\n  b', '`b` ${c} \\${d}', ''])('the page shows the text %j', async (text) => {
  expect(await shown('<CodeBlock>{`a`}</CodeBlock>', text)).toBe(text);
});

test('the page shows the values of expressions', async () => {
  const source = 'export const x = 1\n\n<CodeBlock>{`a ${x} b`}</CodeBlock>';
  expect(await shown(source, 'b \\ ${x} a')).toBe('b \\ 1 a');
});

test('commands are repaired and reported', async () => {
  const source =
    'Text\n\n<CodeBlock language="bash">\n  {`helm upgrade web ./web --version ${v} –wait`}\n</CodeBlock>\n';
  const file = await remark().use(remarkMdx).use(remarkHelm).process(source);
  expect(String(file)).toBe(source.replace('–wait', '--wait'));
  expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['unicode-dash', 4]]);
});

test.each([
  ['<CodeBlock>{`a \\` b`}</CodeBlock>', 'a ` b'],
  ['<CodeBlock>{"a"}</CodeBlock>', 'a'],
  ['<CodeBlock>{1}</CodeBlock>', null],
  ['<CodeBlock>{`${1}`}</CodeBlock>', null],
  ['<Code>{`a`}</Code>', null],
])('%s is the constant text %j', (source, text) => {
  const tree: Root = remark().use(remarkMdx).parse(source);
  const [node] = tree.children;
  expect(node?.type === 'mdxJsxFlowElement' && codeBlockText(node)).toBe(text);
});

test.each([
  ['', true],
  ["import CodeBlock from '@theme/CodeBlock'", true],
  ["import {a} from './a.js'", true],
  ["import CodeBlock from './mine.js'", false],
  ['export const CodeBlock = () => null', false],
])('with %j, CodeBlock is the theme’s: %j', (source, expected) => {
  expect(isThemeCodeBlock(remark().use(remarkMdx).parse(source))).toBe(expected);
});
