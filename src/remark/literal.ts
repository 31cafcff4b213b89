import type {Expression} from 'estree';
import type {MdxJsxAttribute} from 'mdast-util-mdx';

/** A JSX attribute with a value of JSON. */
export function literalAttribute(name: string, value: unknown): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(value),
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression: literal(value)}],
        },
      },
    },
  };
}

function literal(value: unknown): Expression {
  if (Array.isArray(value)) return {type: 'ArrayExpression', elements: value.map(literal)};
  if (typeof value !== 'object' || value === null) {
    return {type: 'Literal', value: value as string | number | boolean | null};
  }
  return {
    type: 'ObjectExpression',
    properties: Object.entries(value).map(([key, property]) => ({
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      // Written in brackets, `__proto__` is a key like any other.
      computed: true,
      key: {type: 'Literal', value: key},
      value: literal(property),
    })),
  };
}
