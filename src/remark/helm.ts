import type {Code, Nodes, Parents, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {repairBlock, type CommandFinding, type RepairOptions} from '../helm/repair.js';
import {headingsAfter, type Heading} from '../helm/headings.js';
import {commentsIn, silencingComment} from '../helm/silence.js';
import {docsUrl} from '../problem.js';
import {codeBlockTemplate, type CodeBlockTemplate} from './code-block-template.js';
import {childrenOf, valueOf} from './made-nodes.js';

/** Options of {@link remarkHelm}. */
export interface RemarkHelmOptions extends Omit<RepairOptions, 'lang' | 'meta' | 'headings'> {
  /**
   * Whether to change the blocks, or only to report.
   *
   * @defaultValue true
   */
  readonly repair?: boolean;
}

/** The `source` of our VFile messages. */
const SOURCE = 'docusaurus-plugin-compat-matrix';

/**
 * Repairs the malformed helm commands of a document's code blocks, and reports
 * each through a VFile message with `ruleId`, `source`, `place`, `expected`
 * (the repaired command; empty where there is no single right answer) and `url`.
 *
 * A plain unified plugin: it runs in any remark pipeline, with and without MDX.
 */
export const remarkHelm: Plugin<[RemarkHelmOptions?], Root> = ({
  repair = true,
  ...options
} = {}) => {
  return (tree, file) => {
    let headings: readonly Heading[] = [];
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading') {
        headings = headingsAfter(headings, {depth: node.depth, text: shownText(node)});
      } else if (node.type === 'code') {
        const meta = `${node.meta ?? ''} ${commentAbove(parent, index) ?? ''}`;
        const {text, findings} = repairBlock(valueOf(node), {
          ...options,
          lang: node.lang,
          meta,
          headings,
        });
        for (const finding of findings) {
          report(file, placeOf(file, node, finding.offset), finding);
        }
        if (repair) {
          node.value = text;
        }
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const template = codeBlockTemplate(node);
        if (!template) {
          return;
        }
        const {lang} = template;
        const meta = commentAbove(parent, index);
        const {text, findings} = repairBlock(template.text, {...options, lang, meta, headings});
        const isRepaired = text !== template.text && (!repair || template.write(text));
        for (const finding of findings) {
          const expected = isRepaired ? finding.expected : null;
          report(file, placeInTemplate(template, finding.offset), {...finding, expected});
        }
      }
    });
  };
};

/** What readers see of a node's text. */
function shownText(node: Nodes): string {
  if ('children' in node) {
    return childrenOf<Nodes>(node).map(shownText).join('');
  }
  return node.type === 'text' || node.type === 'inlineCode' ? valueOf(node) : '';
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Escapes make columns of a literal uncertain, so a place within one is a line's start. */
function placeInTemplate({text, line}: CodeBlockTemplate, offset: number): Place | undefined {
  const before = text.slice(0, offset).split('\n').length - 1;
  return line === null ? undefined : {line: line + before, column: 1};
}

/** What the comments right above a block silence; null if they silence nothing. */
function commentAbove(parent: Parents | undefined, index = 0): string | null {
  const before = (parent?.children.slice(0, index) ?? []) as Nodes[];
  const textOf = (node: Nodes) =>
    node.type === 'html' || node.type === 'mdxFlowExpression' ? valueOf(node) : '';
  const last = before.findLastIndex((node) => commentsIn(textOf(node)) === null);
  return silencingComment(
    before
      .slice(last + 1)
      .map(textOf)
      .join('\n'),
  );
}

function report(file: VFile, place: Place | undefined, finding: CommandFinding): void {
  const message = file.message(finding.message, {
    place,
    ruleId: finding.code,
    source: SOURCE,
  });
  message.note = finding.tip;
  message.url = docsUrl(finding.code);
  message.expected = finding.expected === null ? [] : [finding.expected];
}

/** The place in the file of an offset in a code node's value. */
function placeOf(file: VFile, node: Code, offset: number): Place | undefined {
  if (!node.position) {
    return undefined;
  }
  const before = node.value.slice(0, offset).split(/\r?\n/);
  const lines = String(file.value)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const {start} = node.position;
  // Indented code has no fence, so its first line is the node's own.
  const opening = lines[start.line - 1] ?? '';
  const fenced = /^(?:`{3}|~{3})/.test(opening.slice(start.column - 1)) || !opening;
  const line = start.line + before.length - (fenced ? 0 : 1);
  // Quotes, lists and indentation stand before the code's own text.
  const text = node.value.split(/\r?\n/)[before.length - 1] ?? '';
  const source = lines[line - 1] ?? '';
  const indent = source.endsWith(text) ? source.length - text.length : 0;
  return {line, column: indent + (before.at(-1)?.length ?? 0) + 1};
}
