import type {Expression, TemplateLiteral} from 'estree';
import type {Root} from 'mdast';
import type {
  MdxFlowExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
} from 'mdast-util-mdx';
import {declaredNames} from './components.js';
import {attributesOf, childrenOf} from './made-nodes.js';

/** The template literal of `<CodeBlock language="bash">{`…`}</CodeBlock>`. */
export interface CodeBlockTemplate {
  /** The element's `language`, if it is written out. */
  readonly lang: string | null;
  /** What the literal says, expressions as `${…}`. */
  readonly text: string;
  /** 1-based line in the source on which the literal starts, if known. */
  readonly line: number | null;
  /** Writes another text into the tree; false if its expressions are not the same, in order. */
  readonly write: (text: string) => boolean;
}

/**
 * Reads a JSX element as a code block: one with a template literal, and nothing
 * else, between its tags (https://docusaurus.io/docs/markdown-features/code-blocks#usage-in-jsx).
 *
 * @returns null for any other element
 */
export function codeBlockTemplate(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): CodeBlockTemplate | null {
  const [child, literal] = onlyExpression(node) ?? [];
  if (!child || literal?.type !== 'TemplateLiteral') return null;
  // What a literal says has line feeds, however its source is written (ECMA-262, TV).
  const markers = markersOf(literal, child.value.replace(/\r\n?/g, '\n'));
  if (!markers) return null;

  const text = literal.quasis
    .map(({value}, index) => (value.cooked ?? '') + (markers[index] ?? ''))
    .join('');
  return {
    lang: languageOf(node),
    text,
    line: literal.quasis[0]?.loc?.start.line ?? null,
    write(changed) {
      const pieces = splitAt(changed, markers);
      if (!pieces) return false;
      literal.quasis.forEach((quasi, index) => {
        const cooked = pieces[index] ?? '';
        quasi.value = {cooked, raw: escape(cooked)};
      });
      const raw = pieces.map((piece, index) => escape(piece) + (markers[index] ?? '')).join('');
      child.value = `\`${raw}\``;
      return true;
    },
  };
}

/**
 * The text of a code block that is written out in JSX: a template literal
 * without expressions, or a string.
 *
 * @returns null for any other element
 */
export function codeBlockText(node: MdxJsxFlowElement | MdxJsxTextElement): string | null {
  const [, literal] = onlyExpression(node) ?? [];
  if (literal?.type === 'Literal') return typeof literal.value === 'string' ? literal.value : null;
  if (literal?.type !== 'TemplateLiteral' || literal.expressions.length > 0) return null;
  return literal.quasis[0]?.value.cooked ?? null;
}

/** Whether a page means the theme's component by `CodeBlock`, not one of its own. */
export function isThemeCodeBlock(tree: Root): boolean {
  const programs = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : [],
  );
  return programs.every((program) => {
    if (!declaredNames(program).includes('CodeBlock')) return true;
    return program.body.some(
      (statement) =>
        statement.type === 'ImportDeclaration' &&
        statement.source.value === '@theme/CodeBlock' &&
        statement.specifiers.some(({local}) => local.name === 'CodeBlock'),
    );
  });
}

/** The expression between the tags of a `<CodeBlock>` that has nothing else there. */
function onlyExpression(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): [MdxFlowExpression | MdxTextExpression, Expression] | null {
  if (node.name !== 'CodeBlock') return null;
  const children = childrenOf<(typeof node.children)[number]>(node).filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  const [child] = children;
  if (children.length !== 1 || !child) return null;
  if (child.type !== 'mdxFlowExpression' && child.type !== 'mdxTextExpression') return null;
  const statement = child.data?.estree?.body[0];
  return statement?.type === 'ExpressionStatement' ? [child, statement.expression] : null;
}

/** `${…}` of each expression as written; null where the source does not show them one by one. */
function markersOf({quasis, expressions}: TemplateLiteral, source: string): string[] | null {
  const markers: string[] = [];
  let at = source.indexOf('`') + 1;
  for (const [index, {value}] of quasis.entries()) {
    if (!source.startsWith(value.raw, at)) return null;
    at += value.raw.length;
    if (index === expressions.length) return markers;
    const next = quasis[index + 1]?.value.raw ?? '';
    // Expressions with braces of their own are rare, and hard to tell from text.
    const end = source.indexOf('}', at) + 1;
    const marker = source.slice(at, end);
    if (!/^\$\{[^{}`\n]+\}$/.test(marker) || !source.startsWith(next, end)) return null;
    markers.push(marker);
    at = end;
  }
  return markers;
}

function splitAt(text: string, markers: readonly string[]): string[] | null {
  const pieces: string[] = [];
  let at = 0;
  for (const marker of markers) {
    const found = text.indexOf(marker, at);
    if (found < 0) return null;
    pieces.push(text.slice(at, found));
    at = found + marker.length;
  }
  const rest = text.slice(at);
  return markers.some((marker) => rest.includes(marker)) ? null : [...pieces, rest];
}

/** How a text is written in a template literal. */
function escape(text: string): string {
  return text.replace(/\\|`|\$(?=\{)/g, '\\$&');
}

/** The `language` of a JSX element, if it is written out. */
export function languageOf(node: MdxJsxFlowElement | MdxJsxTextElement): string | null {
  for (const attribute of attributesOf(node)) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'language') {
      return typeof attribute.value === 'string' ? attribute.value : null;
    }
  }
  return null;
}
