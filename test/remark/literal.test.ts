import type {MdxJsxAttributeValueExpression} from 'mdast-util-mdx';
import {expect, test} from 'vitest';
import {evaluate} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import {literalAttribute} from '../../src/remark/literal.js';

test.each([
  'text "with" \'quotes\' \u2028 </script> {x}',
  1.5,
  true,
  null,
  [],
  ['a', [1]],
  {a: {'b c': 'd'}, constructor: null},
  JSON.parse('{"__proto__": "x"}') as unknown,
])('%j arrives at the component', async (value) => {
  let arrived: unknown;
  const {default: Content} = await evaluate('<Probe />', {
    ...runtime,
    remarkPlugins: [
      () => (tree: Root) => {
        tree.children = [
          {
            type: 'mdxJsxFlowElement',
            name: 'Probe',
            attributes: [literalAttribute('value', value)],
            children: [],
          },
        ];
      },
    ],
  });
  const Probe = (props: {value: unknown}) => {
    arrived = props.value;
    return null;
  };
  renderToStaticMarkup(createElement(Content, {components: {Probe}}));
  expect(arrived).toEqual(value);
  expect(Object.getPrototypeOf(arrived ?? {})).toBe(Object.getPrototypeOf(value ?? {}));
});

test('is readable in the source that MDX prints', () => {
  const {value} = literalAttribute('a', {b: ['c']});
  expect((value as MdxJsxAttributeValueExpression).value).toBe('{"b":["c"]}');
});
