import {evaluate} from '@mdx-js/mdx';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import {remark} from 'remark';
import {expect, test} from 'vitest';
import {remarkCompatPlaceholders} from '../../src/remark/placeholders.js';

/** The props of every `<CompatCommand/>` that a document ends up with. */
async function commandsIn(source: string, format: 'mdx' | 'md' = 'mdx'): Promise<unknown[]> {
  const commands: unknown[] = [];
  const {default: Content} = await evaluate(source, {
    ...runtime,
    format,
    remarkPlugins: [[remarkCompatPlaceholders, {names: ['NEW_VERSION', 'X']}]],
  });
  const CompatCommand = (props: object) => {
    commands.push(props);
    return null;
  };
  renderToStaticMarkup(createElement(Content, {components: {CompatCommand}}));
  return commands;
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
  ['that is inline', '`<X>`', []],
])('a block %s', async (_, source, expected) => {
  expect(await commandsIn(source)).toEqual(expected);
});

test('does nothing without names', async () => {
  const file = await remark().use(remarkCompatPlaceholders, {names: []}).process(fence('<X>'));
  expect(String(file)).toBe(fence('<X>'));
});
