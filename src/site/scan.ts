import type {Catalog} from '../compat/index.js';
import {mayHoldCommand, repairBlock, type RepairOptions} from '../helm/repair.js';
import {silencingComment} from '../helm/silence.js';
import {docsUrl, type Checks} from '../problem.js';
import {COMPONENTS} from '../remark/components.js';
import type {CodeBlock} from './code-block.js';
import type {PageFinding} from './finding.js';
import {formatOf, type MarkdownSettings} from './format.js';
import {parseSource, sourceOffsets} from './markdown.js';
import {mayHoldOverrides, overrideFindings} from './page-overrides.js';
import {LineIndex} from '../text/position.js';

export interface ScanOptions {
  /** The file as the reader should see it. */
  readonly path: string;
  readonly markdown: MarkdownSettings;
  readonly helm: RepairOptions;
  /** Code of {@link PAGE_CODES} → severity, or `off`. */
  readonly checks?: Checks | undefined;
  /** The data of the site, which front matter may refer to; absent: unknown. */
  readonly catalog?: Catalog | undefined;
}

/** What can be wrong in a page besides its commands. */
export const PAGE_CODES: readonly string[] = ['component-in-commonmark', 'invalid-front-matter'];

/** Finds what is wrong in one Markdown source. A file without commands and our components costs a few searches. */
export async function scanSource(source: string, options: ScanOptions): Promise<PageFinding[]> {
  const mayHoldComponent = COMPONENTS.some((name) => source.includes(`<${name}`));
  const weighed = (findings: readonly PageFinding[]) => weigh(findings, options.checks);
  const overrides = mayHoldOverrides(source)
    ? weighed(await overrideFindings(source, options))
    : [];
  if (!mayHoldCommand(source) && !mayHoldComponent) return overrides;

  const format = await formatOf(source, options.path, options.markdown);
  const {codeBlocks, html} = parseSource(source, format);
  const lines = new LineIndex(source);
  return [
    ...codeBlocks.flatMap((block) => commandFindings(block, lines, options)),
    ...weighed(html.flatMap((node) => componentFindings(node, lines, options))),
    ...overrides,
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

function weigh(findings: readonly PageFinding[], checks: Checks = {}): PageFinding[] {
  return findings.flatMap((finding) => {
    const severity = checks[finding.code] ?? finding.severity;
    return severity === 'off' ? [] : [{...finding, severity}];
  });
}

function commandFindings(
  block: CodeBlock,
  lines: LineIndex,
  {path, helm}: ScanOptions,
): PageFinding[] {
  const {findings} = repairBlock(block.text, {...helm, ...readingOf(block)});
  const broken = new Set(
    findings.filter(({severity}) => severity !== 'advice').map(({offset}) => offset),
  );
  // Advice can wait until the command is sound: the repair may make it needless.
  const due = findings.filter(({severity, offset}) => severity !== 'advice' || !broken.has(offset));
  const toSource = sourceOffsets(block);
  return due.map(({code, severity, message, tip, offset, expected}) => ({
    code,
    severity,
    message,
    tip,
    path,
    ...lines.positionOf(toSource(offset)),
    docs: docsUrl(code),
    expected,
  }));
}

/** How a block asks to be read: by its language, its meta, and the comments and headings above it. */
export function readingOf({
  lang,
  meta,
  above,
  headings,
}: CodeBlock): Pick<RepairOptions, 'lang' | 'meta' | 'headings'> {
  return {lang, meta: `${meta ?? ''} ${silencingComment(above) ?? ''}`, headings};
}

const OPENING_TAG = new RegExp(`<(${COMPONENTS.join('|')})\\b`, 'g');

function componentFindings(
  {text, offset}: {readonly text: string; readonly offset: number},
  lines: LineIndex,
  {path}: ScanOptions,
): PageFinding[] {
  const code = 'component-in-commonmark';
  return [...text.matchAll(OPENING_TAG)].map((match) => ({
    code,
    severity: 'warning',
    message: `<${match[1]}> stands in a file that is parsed as CommonMark, where components do nothing`,
    tip: 'Name the file .mdx, or set "mdx: {format: mdx}" in its front matter',
    path,
    ...lines.positionOf(offset + match.index),
    docs: docsUrl(code),
    expected: null,
  }));
}
