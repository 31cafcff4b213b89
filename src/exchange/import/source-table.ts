import type {Definition, Root, RootContent, Table, TableCell} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTable} from 'micromark-extension-gfm-table';
import {visit} from 'unist-util-visit';
import {COMMENT, commentRanges, holds, isInside, type SourceRange} from '../../text/comments.js';
import {blank, blankFrontMatter} from '../../text/content.js';
import {csvTable} from './csv-table.js';
import {htmlTables} from './html-tables.js';
import {CellReader, type SourceCell} from './source-cell.js';
import {isMark} from './words.js';
import type {WrittenTable} from './written-table.js';

/** A table of a text. */
export interface SourceTable {
  /** Headers first; rows can be shorter or longer than the first. */
  readonly rows: readonly (readonly SourceCell[])[];
  readonly start: number;
  readonly end: number;
  /** The Markdown around it, down and up to a heading or another table: a legend may stand there. */
  readonly around: string;
  /** Where a row stands that is one cell over the whole width, as the title of those below it is. */
  readonly section?: number;
}

/** Every table in Markdown's way of a text, in order: in quotes, lists and containers too, not in code or comments. */
export function readTables(source: string, isMdx: boolean): SourceTable[] {
  const text = mask(source, isMdx);
  // Without a delimiter row there is no table.
  return text.includes('|') ? markdownTables(source, parse(text, isMdx)) : [];
}

/**
 * Every table of a file, in order: of Markdown, HTML and JSX, or its separated values.
 *
 * @param path tells what the file holds; anything but `.csv` and `.tsv` is Markdown
 */
export function readAllTables(source: string, path: string): SourceTable[] {
  if (isCsv(path)) return separatedValues(source);
  const isMdx = /\.mdx$/i.test(path);
  if (!/<table[\s>]/i.test(source)) return readTables(source, isMdx);
  const tree = parse(mask(source, isMdx), isMdx);
  const written = writtenTables(source, tree);
  const isApart = ({start}: SourceTable) => !isInside(written.map(placeOf), start);
  return [...markdownTables(source, tree).filter(isApart), ...written].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether a file is one table of separated values. */
export function isCsv(path: string): boolean {
  return /\.[ct]sv$/i.test(path);
}

function separatedValues(source: string): SourceTable[] {
  const table = csvTable(source);
  const rows = table && cellsOf(table, source);
  return rows ? [{rows, start: 0, end: source.length, around: ''}] : [];
}

/** The cells of a table that was written over as one of Markdown; `null`: it is none. */
function cellsOf({markdown, offsets}: WrittenTable, page: string): SourceCell[][] | null {
  const [node] = parse(markdown, false).children;
  if (node?.type !== 'table') return null;
  const reader = new CellReader(markdown, new Map(), page);
  return node.children.map((row, line) =>
    row.children.map((cell, column) => ({
      ...reader.read(cell),
      offset: offsets[line]?.[column] ?? offsets[0]?.[0] ?? 0,
    })),
  );
}

function placeOf({start, end}: SourceTable): SourceRange {
  return [start, end];
}

function markdownTables(source: string, tree: Root): SourceTable[] {
  const tables: Array<{node: Table; around: readonly RootContent[]}> = [];
  visit(tree, 'table', (node, index, parent) => {
    const siblings = parent && 'children' in parent ? parent.children : [];
    const before = siblings.slice(0, index ?? 0);
    tables.push({node, around: nodesAround(before, siblings.slice(before.length + 1))});
  });
  const reader = new CellReader(source, definitionsOf(tree));
  return tables.map(({node, around}) => ({
    rows: node.children.map((row) => row.children.map((cell) => reader.read(cell))),
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    around: legendText(around, source, reader),
  }));
}

/** The tables that are written as `<table>`. */
function writtenTables(source: string, tree: Root): SourceTable[] {
  const code: SourceRange[] = [];
  visit(tree, ['code', 'inlineCode'], ({position}) => {
    code.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  const hidden = [...code, ...commentRanges(source, code)];
  const isContent = (offset: number) => !holds(hidden, offset);
  const reader = new CellReader(source, definitionsOf(tree));
  return htmlTables(blankFrontMatter(source), isContent).flatMap((table): SourceTable[] => {
    const {start, end, section} = table;
    const rows = cellsOf(table, source);
    if (!rows) return [];
    const at = ({position}: RootContent) => position?.start.offset ?? 0;
    const around = nodesAround(
      tree.children.filter((other) => (other.position?.end.offset ?? 0) <= start),
      tree.children.filter((other) => at(other) >= end),
    );
    const legend = legendText(around, source, reader);
    return [{rows, start, end, around: legend, ...(section !== undefined && {section})}];
  });
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** Blanks out what is no content, and inline syntax away from tables; every other offset is kept. */
function mask(source: string, isMdx: boolean): string {
  const content = blankFrontMatter(source);
  return maskProse(isMdx ? blankComments(content).replace(TAGS, blank) : content);
}

/** Tags of JSX alone on a line, as they wrap tabs: in MDX they end a table, and are no row of it. */
const TAGS = /^[ \t]*(?:<\/?[A-Za-z][^<>\n]*>[ \t]*)+$/gm;

function blankComments(source: string): string {
  // It takes a parser to tell code from comments, so only pages that may have some pay for it.
  if (source.search(COMMENT) === -1) return source;
  const code: SourceRange[] = [];
  visit(parse(maskProse(source), true), ['code', 'inlineCode'], ({position}) => {
    code.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  const comments = commentRanges(source, code);
  const borders = [0, ...comments.flat(), source.length];
  // Text and comments take turns.
  const parts = borders.slice(1).map((end, index) => source.slice(borders[index], end));
  return parts.map((part, index) => (index % 2 === 0 ? part : blank(part))).join('');
}

function parse(text: string, isMdx: boolean): Root {
  return fromMarkdown(text, {
    extensions: [gfmTable(), ...(isMdx ? [{disable: {null: ['codeIndented', 'htmlFlow']}}] : [])],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

/** What a delimiter row is made of, whatever quotes or lists it stands in. */
const DELIMITER = /^[\s>*+\d.):|-]+$/;

/** Quotes and lists within each other, beyond which a parser of Markdown runs out of stack. */
const NESTED = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){33,}.*$/;

/**
 * Blanks out brackets and emphasis where no table is: only tables are read, and a parser takes
 * quadratic time over unbalanced ones. Definitions of links stay.
 */
function maskProse(source: string): string {
  const lines = source.split('\n');
  const isTable = (index: number) => {
    const line = lines[index] ?? '';
    return line.includes('|') && line.includes('-') && DELIMITER.test(line);
  };
  let inTable = false;
  const masked = lines.map((line, index) => {
    if (line.trim() === '') inTable = false;
    // The header stands above the delimiter row.
    else if (isTable(index + 1)) inTable = true;
    if (NESTED.test(line)) return blank(line);
    return inTable || DEFINITION.test(line) ? line : withoutInlines(line);
  });
  return masked.join('\n');
}

const DEFINITION = /^[\s>]*\[[^\]]+\]:/;

/** The first character can begin a block. */
function withoutInlines(line: string): string {
  const start = line.search(/\S/) + 1;
  return line.slice(0, start) + line.slice(start).replace(/[[\]()*_&]/g, ' ');
}

const LONGEST_LEGEND = 8000;

/** What follows a table, then what stands before it. */
function nodesAround(before: readonly RootContent[], after: readonly RootContent[]): RootContent[] {
  const reversed = upToBorder(behindTables([...before].reverse()));
  return [...upToBorder(behindTables(after)), ...[...reversed].reverse()];
}

/** Tables with nothing between them share their legend. */
function behindTables(nodes: readonly RootContent[]): readonly RootContent[] {
  const first = nodes.findIndex((node) => node.type !== 'table' || isLegendTable(node));
  return first < 0 ? [] : nodes.slice(first);
}

/** Up to a heading, a table that describes no marks, or a second one that does. */
function upToBorder(nodes: readonly RootContent[]): readonly RootContent[] {
  let tables = 0;
  const end = nodes.findIndex((node) => {
    if (node.type === 'heading') return !isLegendHeading(node);
    if (node.type !== 'table') return false;
    tables += 1;
    return tables > 1 || !isLegendTable(node);
  });
  return nodes.slice(0, end < 0 ? undefined : end);
}

function isLegendHeading(node: RootContent): boolean {
  return /^(?:legend|key|symbols?|marks?|meaning|index|explanation)\W*$/i.test(plainText(node));
}

/** Whether a table of two columns describes marks. */
function isLegendTable(table: Table): boolean {
  const [, ...rows] = table.children;
  const firsts = rows.map(({children: [first]}) => (first ? plainText(first) : ''));
  return (
    table.children.every(({children}) => children.length === 2) &&
    firsts.length > 0 &&
    firsts.every((text) => isMark(text))
  );
}

function plainText(node: RootContent | TableCell): string {
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The Markdown of some nodes, with a line for each row of a table. */
function legendText(nodes: readonly RootContent[], source: string, reader: CellReader): string {
  const texts = nodes.map((node) => {
    if (node.type !== 'table') {
      return source.slice(node.position?.start.offset, node.position?.end.offset);
    }
    return node.children
      .map(({children: [mark, text]}) =>
        mark && text ? `\`${reader.read(mark).text}\`: ${reader.read(text).text}` : '',
      )
      .join('\n');
  });
  return texts.join('\n\n').slice(0, LONGEST_LEGEND);
}
