import type {BlockLine, CodeBlock} from './code-block.js';

/**
 * `<CodeBlock …>{`…`}</CodeBlock>`: the attributes, and the text of the template.
 * https://docusaurus.io/docs/markdown-features/code-blocks#usage-in-jsx
 */
const CODE_BLOCK =
  /<CodeBlock\b((?:"[^"]*"|'[^']*'|\{(?:"[^"]*"|'[^']*'|[^"'{}])*\}|[^<>"'{}])*)>\s*\{\s*`((?:\\[^]|[^\\`])*)`\s*\}\s*<\/CodeBlock>/dg;

const LANGUAGE = /\blanguage=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/;

/**
 * Code blocks that a page writes as a JSX element around a template literal.
 * A literal with escapes other than of backslash and backtick is left out: its
 * text is not what the source shows.
 *
 * @param source of a file that is parsed as MDX
 */
export function templateBlocks(source: string): Array<Omit<CodeBlock, 'headings'>> {
  return [...source.matchAll(CODE_BLOCK)].flatMap((match) => {
    const [, attributes = '', literal = ''] = match;
    const [start] = match.indices?.[2] ?? [0];
    const text = unescapeTemplate(literal);
    if (escapeTemplate(text) !== literal) return [];
    const language = LANGUAGE.exec(attributes);
    return [
      {
        kind: 'template',
        start: match.index,
        lang: language?.[1] ?? language?.[2] ?? language?.[3] ?? null,
        meta: null,
        text: text.replace(/\r\n|\r/g, '\n'),
        lines: linesAt(literal, start),
        above: '',
      } as const,
    ];
  });
}

/** How a text is written in a template literal; `${…}` is taken for an expression. */
export function escapeTemplate(text: string): string {
  return text.replace(/[\\`]/g, '\\$&');
}

function unescapeTemplate(literal: string): string {
  return literal.replace(/\\([\\`])/g, '$1');
}

function linesAt(literal: string, offset: number): BlockLine[] {
  const lines: BlockLine[] = [];
  let start = offset;
  for (const line of literal.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    lines.push({start, end: start + line.replace(/[\r\n]+$/, '').length});
    start += line.length;
  }
  if (/[\r\n]$/.test(literal)) lines.push({start, end: start});
  return lines;
}
