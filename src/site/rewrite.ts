import {diffLines} from './diff.js';
import type {CodeBlock} from './code-block.js';
import {escapeTemplate} from './template.js';

/** A change to a source: `[start, end)` becomes `text`. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The changes that give a block of a source another text. Lines that stay are
 * not touched; new lines are indented, quoted and ended like those around them.
 *
 * @param source the whole file
 * @param block one of the source's blocks
 * @param text with lines joined by `\n`
 */
export function rewriteBlock(source: string, block: CodeBlock, text: string): SourceEdit[] {
  if (block.kind === 'template') return rewriteTemplate(source, block, text);
  const edits: SourceEdit[] = [];
  let removed = 0;
  let added: string[] = [];
  let index = 0;
  const flush = () => {
    if (removed > 0 || added.length > 0) {
      edits.push(replaceLines(source, block, {from: index - removed, to: index, added}));
    }
    removed = 0;
    added = [];
  };
  for (const {kind, line} of diffLines(block.text.split('\n'), text.split('\n'))) {
    if (kind === 'keep') flush();
    if (kind === 'add') added.push(line);
    if (kind === 'remove') removed += 1;
    if (kind !== 'add') index += 1;
  }
  flush();
  return edits;
}

function rewriteTemplate(source: string, {lines}: CodeBlock, text: string): SourceEdit[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const ending = endingAt(source, first.end) || '\n';
  const literal = escapeTemplate(text).replaceAll('\n', ending);
  return [{start: first.start, end: last.end, text: literal}];
}

/** Applies changes that do not overlap. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  let result = '';
  let at = 0;
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

interface LineChange {
  /** Lines `[from, to)` of the block go. */
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
}

function replaceLines(
  source: string,
  {lines}: CodeBlock,
  {from, to, added}: LineChange,
): SourceEdit {
  const first = lines[from];
  const last = lines[to - 1];
  const fallback = lines.find(({start, end}) => end > start) ?? lines[0];
  const prefixAt = (index: number) => {
    const own = index < to ? lines[index] : undefined;
    // A blank line of a quote may lack the space after its marker.
    const line = own && own.end > own.start ? own : fallback;
    return line ? source.slice(lineStart(source, line.start), line.start) : '';
  };
  const ending = endingAt(source, fallback?.end ?? 0) || (/\r\n|\n|\r/.exec(source)?.[0] ?? '\n');
  const written = added.map((line, offset) => {
    const prefix = prefixAt(from + offset);
    return line === '' ? prefix.trimEnd() : prefix + line;
  });
  // Whole lines are replaced, from the start of the first one's prefix.
  if (from < to && first && last) {
    const start = lineStart(source, first.start);
    if (written.length > 0) return {start, end: last.end, text: written.join(ending)};
    return {start, end: last.end + endingAt(source, last.end).length, text: ''};
  }
  if (first) {
    const start = lineStart(source, first.start);
    return {start, end: start, text: written.map((line) => line + ending).join('')};
  }
  const end = lines.at(-1)?.end ?? 0;
  return {start: end, end, text: written.map((line) => ending + line).join('')};
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

/** The line ending at an offset; empty at the end of the file. */
function endingAt(source: string, offset: number): string {
  return /^(?:\r\n|\n|\r)/.exec(source.slice(offset, offset + 2))?.[0] ?? '';
}
