import type {Code, Nodes, Parents, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {repairBlock, type CommandFinding, type RepairOptions} from '../helm/repair.js';
import {headingsAfter, type Heading} from '../helm/headings.js';
import {commentsIn, silencingComment} from '../helm/silence.js';
import {docsUrl} from '../problem.js';
import {LineIndex} from '../text/position.js';
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
    let lines: readonly string[] | null = null;
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
        if (findings.length > 0) {
          lines ??= linesOf(String(file.value).replace(/^\ufeff/, ''));
          const placeOf = placesIn(node, lines);
          findings.forEach((finding) => {
            report(file, placeOf(finding.offset), finding);
          });
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
        const placeOf = placesInTemplate(template);
        for (const finding of findings) {
          const expected = isRepaired ? finding.expected : null;
          report(file, placeOf(finding.offset), {...finding, expected});
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

type PlaceOf = (offset: number) => Place | undefined;

/** Escapes make columns of a literal uncertain, so a place within one is a line's start. */
function placesInTemplate({text, line}: CodeBlockTemplate): PlaceOf {
  const {lineOf} = new LineIndex(text);
  return (offset) => (line === null ? undefined : {line: line + lineOf(offset), column: 1});
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

/** Lines end as in CommonMark. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Finds the places in the file of offsets in a code node's value.
 *
 * @param lines - all of the file
 */
function placesIn(node: Code, lines: readonly string[]): PlaceOf {
  if (!node.position) {
    return () => undefined;
  }
  const {start} = node.position;
  // Indented code has no fence, so its first line is the node's own.
  const opening = lines[start.line - 1] ?? '';
  const fenced = /^(?:`{3}|~{3})/.test(opening.slice(start.column - 1)) || !opening;
  const first = start.line + (fenced ? 1 : 0);
  const {lineOf, startOf} = new LineIndex(node.value);
  const texts = linesOf(node.value);
  return (offset) => {
    const at = lineOf(offset);
    // Quotes, lists and indentation stand before the code's own text.
    const text = texts[at] ?? '';
    const source = lines[first + at - 1] ?? '';
    const indent = source.endsWith(text) ? source.length - text.length : 0;
    return {line: first + at, column: indent + offset - startOf(at) + 1};
  };
}
