import type {Code, Root} from 'mdast';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {
  remarkCompatComponents,
  remarkCompatPlaceholders,
  remarkHelm,
} from '../../src/remark/index.js';
import {attributesOf, childrenOf, valueOf} from '../../src/remark/made-nodes.js';

const processor = unified()
  .use(remarkHelm)
  .use(remarkCompatPlaceholders, {names: ['VERSION']})
  .use(remarkCompatComponents);

const command: Code = {type: 'code', lang: 'bash', value: 'helm pull web --version <VERSION>'};

/** A page that starts with a node of another plugin's making. */
function pageWith(node: object): Root {
  return {type: 'root', children: [node as Code, structuredClone(command)]};
}

test.each([
  {type: 'code', lang: 'mermaid'},
  {type: 'html'},
  {type: 'mdxFlowExpression', data: {estree: {type: 'Program', sourceType: 'module', body: []}}},
  {type: 'mdxjsEsm', data: {estree: {type: 'Program', sourceType: 'module', body: []}}},
  {type: 'mdxJsxFlowElement', name: 'Term'},
  {type: 'mdxJsxFlowElement', name: 'CodeBlock', children: []},
  {type: 'mdxJsxFlowElement', name: 'CodeBlock', attributes: []},
  {type: 'paragraph', children: [{type: 'inlineCode'}, {type: 'mdxJsxTextElement', name: null}]},
])('a node with nothing but what it needs disturbs nothing: %j', async (node) => {
  const page = await processor.run(pageWith(node));
  expect(page.children.map((child) => ('name' in child ? child.name : child.type))).toContain(
    'CompatCommand',
  );
});

test('tells <CompatVersions/> without attributes what the page has', async () => {
  const page = await processor.run(pageWith({type: 'mdxJsxFlowElement', name: 'CompatVersions'}));
  const element = page.children.find((child) => 'name' in child && child.name === 'CompatVersions');
  expect(element).toMatchObject({
    attributes: [{name: 'placeholders', value: {value: '["VERSION"]'}}],
  });
});

test('what is left out is empty', () => {
  expect([valueOf({}), attributesOf({}), childrenOf({})]).toEqual(['', [], []]);
  expect([
    valueOf({value: 'a'}),
    attributesOf({attributes: [1]}),
    childrenOf({children: [2]}),
  ]).toEqual(['a', [1], [2]]);
});
