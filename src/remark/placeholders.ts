import type {Code, InlineCode, Nodes, Root, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {findPlaceholders} from '../compat/placeholders.js';
import {isToolCommand} from '../compat/shell-quote.js';
import {codeBlockText, isThemeCodeBlock, languageOf} from './code-block-template.js';
import {literalAttribute} from './literal.js';
import {attributesOf, valueOf} from './made-nodes.js';
import {readPageOverrides} from './page-overrides.js';

/** Which placeholders a site knows, and what replaces them. */
export interface PlaceholdersOptions {
  /** Placeholder names without brackets, such as `NEW_VERSION`. */
  readonly names: readonly string[];
}

/**
 * Puts components around code that holds a known placeholder, which fill it
 * with what the reader chose: `<CompatCommand>` around code blocks, fenced or
 * written as `<CodeBlock>` with a constant text, and `<CompatInlineCommand>`
 * around inline code that is nothing but a placeholder, or a command. The code
 * stays inside, so that the site renders it as it renders all code. Works in MDX
 * and in CommonMark files; `remarkCompatComponents` must run afterwards, for
 * the import.
 *
 * Blocks of `live` code stay as they are, for the reader edits them, and so
 * does inline code in headings, of which the table of contents has a copy.
 *
 * `<CompatVersions/>` is told which placeholders the page has, and a page with
 * overrides in its front matter (`file.data.frontMatter`, where Docusaurus puts
 * it) is wrapped in `<CompatPage/>`.
 */
export const remarkCompatPlaceholders: Plugin<[PlaceholdersOptions], Root> = ({names}) => {
  return (tree, file) => {
    const {overrides} = readPageOverrides(file.data['frontMatter']);
    if (names.length > 0) fillPage(tree, names);
    if (overrides) wrapPage(tree, literalAttribute('overrides', overrides));
  };
};

function fillPage(tree: Root, names: readonly string[]): void {
  const found = new Set<string>();
  const holds = (text: string): boolean => {
    const matches = findPlaceholders(text, names);
    for (const {name} of matches) found.add(name);
    return matches.length > 0;
  };
  const hasThemeCodeBlock = isThemeCodeBlock(tree);
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' || isOurs(node)) return SKIP;
    if (index === undefined || !parent) return undefined;
    if (node.type === 'code' && !isLive(node) && holds(valueOf(node))) {
      parent.children[index] = aroundBlock(node, node.value, node);
      return SKIP;
    }
    if (node.type === 'inlineCode' && isCommand(valueOf(node), names) && holds(node.value)) {
      parent.children[index] = aroundInlineCode(node);
      return SKIP;
    }
    if (isJsx(node) && hasThemeCodeBlock) {
      const text = codeBlockText(node);
      if (text !== null && holds(text)) {
        parent.children[index] = aroundBlock(node, text, {lang: languageOf(node)});
        return SKIP;
      }
    }
    return undefined;
  });
  if (found.size > 0 && !importsMarkdown(tree)) tellVersions(tree, [...found]);
}

function isLive({meta}: Code): boolean {
  return meta?.split(/\s+/).includes('live') ?? false;
}

function isCommand(text: string, names: readonly string[]): boolean {
  return isToolCommand(text) || names.some((name) => text === `<${name}>`);
}

function isJsx(node: {readonly type: string}): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Code that has its component already. */
function isOurs(node: Nodes): boolean {
  return isJsx(node) && (node.name === 'CompatCommand' || node.name === 'CompatInlineCommand');
}

/** @param block - A fence, or a `<CodeBlock>` of which `code` is the text. */
function aroundBlock(
  block: Code | MdxJsxFlowElement | MdxJsxTextElement,
  code: string,
  {lang, meta}: Pick<Code, 'lang' | 'meta'>,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'CompatCommand',
    attributes: [
      attribute('code', code),
      ...(lang ? [attribute('language', lang)] : []),
      ...(meta ? [attribute('metastring', meta)] : []),
    ],
    children: [block as Code | MdxJsxFlowElement],
    ...(block.position && {position: block.position}),
  };
}

function aroundInlineCode(node: InlineCode): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'CompatInlineCommand',
    // HTML has the line ends of inline code as spaces.
    attributes: [attribute('code', node.value.replace(/\r?\n|\r/g, ' '))],
    children: [node],
    ...(node.position && {position: node.position}),
  };
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}

/** Whether the page shows other Markdown files, of which nothing is known here. */
function importsMarkdown(tree: Root): boolean {
  return tree.children.some(
    (node) => node.type === 'mdxjsEsm' && /\bfrom\s*['"][^'"]+\.mdx?['"]/.test(node.value),
  );
}

/** Names the page's placeholders to those that show what commands are for, unless they are told. */
function tellVersions(tree: Root, names: readonly string[]): void {
  visit(tree, (node) => {
    if (!isJsx(node) || node.name !== 'CompatVersions') return;
    const attributes = attributesOf(node);
    const isTold = attributes.some(
      (given) =>
        given.type !== 'mdxJsxAttribute' || ['placeholders', 'product'].includes(given.name),
    );
    if (!isTold) node.attributes = [...attributes, literalAttribute('placeholders', names)];
  });
}

/** Imports and front matter stay outside: they are no content. */
function wrapPage(tree: Root, overrides: MdxJsxAttribute): void {
  const isContent = ({type}: RootContent) => !['mdxjsEsm', 'yaml', 'toml'].includes(type);
  const page = {
    type: 'mdxJsxFlowElement',
    name: 'CompatPage',
    attributes: [overrides],
    children: tree.children.filter(isContent) as MdxJsxFlowElement['children'],
  } satisfies MdxJsxFlowElement;
  tree.children = [...tree.children.filter((node) => !isContent(node)), page];
}
