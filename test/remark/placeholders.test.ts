import {evaluate} from '@mdx-js/mdx';
import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {expect, test} from 'vitest';
import {remarkCompatPlaceholders} from '../../src/remark/placeholders.js';

/** The names and props of the components that a document ends up with, in order. */
async function componentsIn(
  source: string,
  format: 'mdx' | 'md' = 'mdx',
  frontMatter?: object,
  elements: readonly string[] = [],
): Promise<[string, object][]> {
  const found: [string, object][] = [];
  const {default: Content} = await evaluate(
    {value: source, data: {frontMatter}},
    {
      ...runtime,
      format,
      remarkPlugins: [[remarkCompatPlaceholders, {names: ['NEW_VERSION', 'X']}]],
    },
  );
  const record = (name: string) =>
    function Recorded({children, ...props}: {children?: ReactNode}) {
      found.push([name, props]);
      return children;
    };
  const names = ['CompatCommand', 'CompatInlineCommand', 'CompatVersions', 'CompatPage'];
  const components = Object.fromEntries(
    [...names, 'CodeBlock', ...elements].map((name) => [name, record(name)]),
  );
  renderToStaticMarkup(createElement(Content, {components}));
  return found;
}

/** The props of every `<CompatCommand/>`. */
async function commandsIn(source: string, format: 'mdx' | 'md' = 'mdx'): Promise<unknown[]> {
  const found = await componentsIn(source, format);
  return found.filter(([name]) => name === 'CompatCommand').map(([, props]) => props);
}

const fence = (text: string, info = 'bash') => `\`\`\`${info}\n${text}\n\`\`\`\n`;

test.each(['mdx', 'md'] as const)('turns a block into the component in %s', async (format) => {
  const source = fence('helm upgrade a b \\\n  --version <NEW_VERSION>');
  expect(await commandsIn(source, format)).toEqual([
    {code: 'helm upgrade a b \\\n  --version <NEW_VERSION>', language: 'bash'},
  ]);
});

test('keeps every character of the code and the meta', async () => {
  const code = `a "b" 'c' &lt; & {d} \`e\` \\n\n\n  <X>\ttab`;
  const meta = `title="It's <here>" {1,3-4} showLineNumbers`;
  expect(await commandsIn(fence(code, `yaml ${meta}`))).toEqual([
    {code, language: 'yaml', metastring: meta},
  ]);
});

test.each([
  ['without a language', fence('v<X>', ''), [{code: 'v<X>'}]],
  [
    'in a list and a quote',
    '- a\n\n  > ```sh\n  > <X>\n  > ```\n',
    [{code: '<X>', language: 'sh'}],
  ],
  [
    'side by side',
    fence('<X>') + fence('<X>'),
    [
      {code: '<X>', language: 'bash'},
      {code: '<X>', language: 'bash'},
    ],
  ],
  ['with an unknown placeholder', fence('<Y>'), []],
  ['of live code', fence('<X>', 'jsx live'), []],
])('a block %s', async (_, source, expected) => {
  expect(await commandsIn(source)).toEqual(expected);
});

test('does nothing without names', async () => {
  const file = await remark().use(remarkCompatPlaceholders, {names: []}).process(fence('<X>'));
  expect(String(file)).toBe(fence('<X>'));
});

test.each([
  ['a placeholder', '`<X>`', '<X>'],
  ['a command', '`helm upgrade a b --version <X>`', 'helm upgrade a b --version <X>'],
  ['a command with a prompt', '`$ kubectl get <X>`', '$ kubectl get <X>'],
  ['a command in a table', '- **`helm list <X>`**', 'helm list <X>'],
  ['a flag', '`--version <X>`', null],
  ['a sentence', '`replace <X> by yours`', null],
  ['the name of a command', '`helm`', null],
  ['a command without a placeholder', '`helm list`', null],
  ['a command with an unknown one', '`helm list <Y>`', null],
  ['a heading', '## Run `helm list <X>`', null],
])('inline code that is %s', async (_, source, code) => {
  for (const format of ['mdx', 'md'] as const) {
    expect(await componentsIn(source, format)).toEqual(
      code === null ? [] : [['CompatInlineCommand', {code}]],
    );
  }
});

test.each([
  ['a template literal', '<CodeBlock language="bash" title="A">{`a\n<X>`}</CodeBlock>', 'a\n<X>'],
  ['a string', '<CodeBlock language="bash" title="A">{"a <X>"}</CodeBlock>', 'a <X>'],
  ['text of its own line', '<CodeBlock language="bash" title="A">\n  {`<X>`}\n</CodeBlock>', '<X>'],
])('a CodeBlock with %s', async (_, source, code) => {
  expect(await componentsIn(source)).toEqual([
    ['CompatCommand', {code, language: 'bash'}],
    ['CodeBlock', {language: 'bash', title: 'A'}],
  ]);
});

test.each([
  ['a fence', fence('<X>', 'bash title="A"'), ['CompatCommand', 'pre', 'code']],
  ['inline code', 'Set `<X>` here.', ['CompatInlineCommand', 'code']],
])('%s stays inside, as the site renders code', async (_, source, expected) => {
  for (const format of ['mdx', 'md'] as const) {
    const found = await componentsIn(source, format, undefined, ['pre', 'code']);
    expect(found.map(([name]) => name)).toEqual(expected);
  }
});

test('line ends of inline code are spaces, as in HTML', async () => {
  expect(await componentsIn('`helm list\n<X>`')).toEqual([
    ['CompatInlineCommand', {code: 'helm list <X>'}],
  ]);
});

test('code that has its component gets no second one', async () => {
  const processor = remark()
    .use(remarkMdx)
    .use(remarkCompatPlaceholders, {names: ['X']});
  const tree = await processor.run(processor.parse(fence('<X>') + '\n`<X>`\n'));
  const once = processor.stringify(tree);
  expect(processor.stringify(await processor.run(tree))).toBe(once);
});

test.each([
  ['with an expression', '<CodeBlock>{`${1} <X>`}</CodeBlock>'],
  ['without a placeholder', '<CodeBlock>{`a`}</CodeBlock>'],
  [
    'of the page’s own',
    'export const CodeBlock = ({children}) => children\n\n<CodeBlock>{`<X>`}</CodeBlock>',
  ],
])('a CodeBlock %s stays', async (_, source) => {
  expect((await componentsIn(source)).filter(([name]) => name !== 'CodeBlock')).toEqual([]);
});

test.each([
  ['of the page', '<CompatVersions />\n\n`<X>`', {placeholders: ['X']}],
  ['of none', '<CompatVersions />', {}],
  ['that it names itself', '<CompatVersions placeholders={[]} />\n\n`<X>`', {placeholders: []}],
  ['of a product', '<CompatVersions product="a" />\n\n`<X>`', {product: 'a'}],
])('CompatVersions is told the placeholders %s', async (_, source, props) => {
  expect((await componentsIn(source))[0]).toEqual(['CompatVersions', props]);
});

test('CompatVersions is told nothing where other files may have more', async () => {
  const source = "import Part from './_part.mdx'\n\n<CompatVersions />\n\n`<X>`";
  const file = await remark()
    .use(remarkMdx)
    .use(remarkCompatPlaceholders, {names: ['X']})
    .process(source);
  expect(String(file)).toContain('<CompatVersions />');
});

test.each(['mdx', 'md'] as const)('a page is wrapped in its overrides in %s', async (format) => {
  const compat = {release: 'v1', placeholders: {X: {default: 'a'}, Y: 'b'}};
  expect(await componentsIn('# A\n\n`<X>`\n', format, {compat})).toEqual([
    ['CompatPage', {overrides: compat}],
    ['CompatInlineCommand', {code: '<X>'}],
  ]);
  expect(await componentsIn('`<X>`', format, {compat: 'v1'})).toEqual([
    ['CompatInlineCommand', {code: '<X>'}],
  ]);
});

test('imports and exports stay outside of a wrapped page', async () => {
  const source = 'export const a = 1\n\n{a}\n';
  expect(await componentsIn(source, 'mdx', {compat: {release: 'v1'}})).toEqual([
    ['CompatPage', {overrides: {release: 'v1'}}],
  ]);
});
