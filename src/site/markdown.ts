import type {Code, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import {headingsAfter, type Heading} from '../helm/headings.js';
import {commentRanges, isInside, type SourceRange} from '../text/comments.js';
import {blank, blankFrontMatter} from '../text/content.js';
import {LineIndex} from '../text/position.js';
import {commentsIn} from '../text/silence.js';
import type {BlockLine, CodeBlock} from './code-block.js';
import {templateBlocks} from './template.js';

/** How Docusaurus parses a file: `markdown.format`, or `mdx.format` in its front matter. */
export type MarkdownFormat = 'mdx' | 'md';

/** What a source file holds of interest to us. */
export interface ParsedSource {
  readonly codeBlocks: readonly CodeBlock[];
  /** Raw HTML, with its offset; files parsed as MDX have none. */
  readonly html: ReadonlyArray<{readonly text: string; readonly offset: number}>;
  /** As written, in the order of the source. */
  readonly headings: ReadonlyArray<Heading & {readonly offset: number}>;
}

/**
 * Reads a Markdown source as it stands on disk, front matter and all, so that
 * every offset is one of the file.
 *
 * MDX is parsed as Markdown without indented code and HTML. That finds the same
 * fences as an MDX parser, for tags open no block of their own then, and it
 * reads files with JavaScript errors too, which it is not our part to report.
 */
export function parseSource(source: string, format: MarkdownFormat): ParsedSource {
  const content = mask(source);
  const tree = fromMarkdown(content, {
    extensions:
      format === 'mdx' ? [{disable: {null: ['codeIndented', 'htmlFlow', 'htmlText']}}] : [],
  });
  const code = codeRanges(tree);
  const comments = format === 'mdx' ? commentRanges(source, code) : [];
  const lines = linesOf(content);
  const codeBlocks: CodeBlock[] = [];
  const html: Array<{text: string; offset: number}> = [];
  const headings: Array<Heading & {offset: number}> = [];
  let over: readonly Heading[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'code' && !isInside(comments, offsetOf(node))) {
      const block = locate(node, source, lines);
      const before = parent?.children.slice(0, index) ?? [];
      if (block) codeBlocks.push({...block, above: commentsAbove(before, source), headings: over});
    } else if (node.type === 'html') {
      html.push({text: node.value, offset: offsetOf(node)});
    } else if (node.type === 'heading') {
      const heading = {depth: node.depth, text: textOf(node, source)};
      headings.push({...heading, offset: offsetOf(node)});
      over = headingsAfter(over, heading);
    }
  });
  if (format === 'mdx') {
    codeBlocks.push(
      ...templateBlocks(source)
        .filter(({start}) => !isInside(code, start) && !isInside(comments, start))
        .map((block) => ({
          ...block,
          headings: headings
            .filter(({offset}) => offset < block.start)
            .reduce<Heading[]>(headingsAfter, []),
        })),
    );
  }
  return {codeBlocks, html, headings};
}

/** From offsets in a block's text to offsets in the file. */
export function sourceOffsets({text, lines}: CodeBlock): (offset: number) => number {
  const {lineOf, startOf} = new LineIndex(text);
  return (offset) => {
    const line = lineOf(offset);
    return (lines[line]?.start ?? 0) + offset - startOf(line);
  };
}

/**
 * A fence that Docusaurus removes before it parses the file, with three or four backticks.
 * https://docusaurus.io/docs/i18n/crowdin#mdx
 */
const MDX_CODE_BLOCK = /(^|\n)( *(`{3,4}) *mdx-code-block)(\r?\n[^]*?\r?\n)( *\3)(?=\r?\n|$)/g;

/** Blanks out what Docusaurus takes away before it parses, every other offset kept. */
function mask(source: string): string {
  return blankFrontMatter(source).replace(
    MDX_CODE_BLOCK,
    (_, begin: string, opening: string, _ticks, children: string, closing: string) =>
      begin + blank(opening) + children + blank(closing),
  );
}

function codeRanges(tree: Root): SourceRange[] {
  const ranges: SourceRange[] = [];
  visit(tree, ['code', 'inlineCode'], (node) => {
    ranges.push([offsetOf(node), node.position?.end.offset ?? 0]);
  });
  return ranges;
}

function offsetOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function textOf(node: Node | undefined, source: string): string {
  return node?.position ? source.slice(node.position.start.offset, node.position.end.offset) : '';
}

/** A comment for another tool may stand between. */
function commentsAbove(before: readonly Node[], source: string): string {
  const last = before.findLastIndex((node) => commentsIn(textOf(node, source)) === null);
  return before
    .slice(last + 1)
    .map((node) => textOf(node, source))
    .join('\n');
}

function linesOf(source: string): BlockLine[] {
  const lines: BlockLine[] = [];
  let start = 0;
  for (const {index, 0: ending} of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, end: index});
    start = index + ending.length;
  }
  lines.push({start, end: source.length});
  return lines;
}

/** Finds a code node's lines in the source; `null` if a tab that is half indentation hides where the text starts. */
function locate(
  node: Code,
  source: string,
  sourceLines: readonly BlockLine[],
): Omit<CodeBlock, 'above' | 'headings'> | null {
  const {position, lang = null, meta = null, value} = node;
  if (!position) return null;
  const fenced = /^[`~]/.test(source.slice(offsetOf(node)));
  const firstLine = position.start.line - 1 + (fenced ? 1 : 0);
  const texts = value.split(/\r\n|\n|\r/);
  const lines: BlockLine[] = [];
  for (const [index, text] of texts.entries()) {
    const line = sourceLines[firstLine + index];
    if (!line || !source.slice(line.start, line.end).endsWith(text)) return null;
    lines.push({start: line.end - text.length, end: line.end});
  }
  return {kind: 'markdown', start: offsetOf(node), lang, meta, text: texts.join('\n'), lines};
}
