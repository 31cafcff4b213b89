import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {oneCell} from '../escape.js';
import {asMarkdown, type WrittenTable} from './written-table.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A table in HTML or JSX. What spans several cells stands in each. */
export interface HtmlTable extends WrittenTable {
  readonly start: number;
  readonly end: number;
  /** Where the first row below the headers stands that is one cell over the whole width. */
  readonly section?: number;
}

/** What spans can make of a short text. */
const MOST_CELLS = 30_000;

/** Elements within each other, beyond which nobody wrote them by hand. */
const DEEPEST = 50;

const TABLE_TAG = /<(\/?)table(?=[\s>/])[^<>]*>/gi;

/**
 * The tables that a page writes as `<table>`, in order. One that holds another is none: such tables
 * lay out a page.
 *
 * @param isContent whether what begins at an offset is shown, and no code and no comment
 */
export function htmlTables(source: string, isContent: (offset: number) => boolean): HtmlTable[] {
  const tables: HtmlTable[] = [];
  let start: number | null = null;
  let isNested = false;
  for (const {index, 0: tag, 1: slash} of source.matchAll(TABLE_TAG)) {
    if (!isContent(index)) continue;
    if (slash === '') {
      isNested = start !== null;
      start = isNested ? start : index;
      continue;
    }
    const end = index + tag.length;
    const table = start === null || isNested ? null : writtenOver(source.slice(start, end), start);
    if (table) tables.push(table);
    start = null;
    isNested = false;
  }
  return tables;
}

/** @param offset of the table in its source */
function writtenOver(html: string, offset: number): HtmlTable | null {
  const fragment = parseFragment(withQuotedValues(html), {sourceCodeLocationInfo: true});
  const [table] = fragment.childNodes.filter(
    (node): node is Element => 'tagName' in node && node.tagName === 'table',
  );
  const rows = table ? rowsOf(table) : [];
  const grid = spread(rows);
  if (grid === null) return null;
  const [first] = rows;
  if (!first) return null;
  const isHeader = ({isHead, cells}: Row) => isHead || cells.every(({tagName}) => tagName === 'th');
  const heads = Math.max(
    1,
    rows.findIndex((row) => !isHeader(row)),
  );
  const text = (cell: Element | undefined) => (cell ? cellText(cell, html) : '');
  const header = Array.from({length: grid[0]?.length ?? 0}, (_, column) => {
    const cells = new Set(grid.slice(0, heads).map((row) => row[column]));
    return [...cells]
      .map(text)
      .filter((one) => one !== '')
      .join(' ');
  });
  const begins = grid.map((row) =>
    row.map((cell) => offset + (cell?.sourceCodeLocation?.startOffset ?? 0)),
  );
  const section = grid.findIndex((row, at) => at >= heads && isSection(row));
  return {
    ...(section >= 0 && {section: begins[section]?.[0] ?? offset}),
    start: offset,
    end: offset + html.length,
    markdown: asMarkdown([header, ...grid.slice(heads).map((row) => row.map(text))]),
    offsets: begins.slice(heads - 1),
  };
}

function isSection([first, ...others]: ReadonlyArray<Element | undefined>): boolean {
  return first !== undefined && others.length > 0 && others.every((cell) => cell === first);
}

/** `colSpan={2}` as `colSpan="2"`: a parser of HTML takes a brace for the value, and `>` in it for the end. */
function withQuotedValues(html: string): string {
  return html.replace(
    /(?<=[A-Za-z]=)\{((?:[^{}<]|\{[^{}<]*\})*)\}/g,
    (_, value: string) => `"${value.replace(/["&]/g, "'")}"`,
  );
}

interface Row {
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

function rowsOf(node: Element, isHead = false): Row[] {
  return node.childNodes.flatMap((child): Row[] => {
    if (!('tagName' in child)) return [];
    if (child.tagName === 'tr') {
      const cells = child.childNodes.filter(
        (cell): cell is Element => 'tagName' in cell && /^t[hd]$/.test(cell.tagName),
      );
      return cells.length > 0 ? [{cells, isHead}] : [];
    }
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? rowsOf(child, child.tagName === 'thead')
      : [];
  });
}

/** Each cell in all places that it spans; `null`: too many, or no row. */
function spread(rows: readonly Row[]): Array<Array<Element | undefined>> | null {
  const grid: Array<Array<Element | undefined>> = rows.map(() => []);
  let count = 0;
  for (const [at, {cells}] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const across = span(cell, 'colspan');
      const down = Math.min(span(cell, 'rowspan') || rows.length, rows.length - at);
      count += across * down;
      if (count > MOST_CELLS) return null;
      for (let row = at; row < at + down; row += 1) {
        for (let step = 0; step < across; step += 1) {
          const line = grid[row];
          if (line) line[column + step] ??= cell;
        }
      }
      column += across;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0 || width * grid.length > MOST_CELLS) return null;
  return grid.map((row) => Array.from({length: width}, (_, column) => row[column]));
}

/** `0` is for all rows that follow. */
function span({attrs}: Element, name: 'colspan' | 'rowspan'): number {
  const value = attrs.find((attribute) => attribute.name === name)?.value.trim() ?? '';
  const least = name === 'rowspan' ? 0 : 1;
  return /^\d{1,5}$/.test(value) ? Math.max(least, Number(value)) : 1;
}

/** Ends a line within a cell. */
const BREAK = '\n';

/** A cell's content as the Markdown of one line. */
function cellText(cell: Element, html: string): string {
  const lines = inside(cell, html, 0).split(BREAK);
  return oneCell(
    lines
      .map((line) => line.replace(/ +/g, ' ').trim())
      .filter((line) => line !== '')
      .join('<br />'),
  );
}

function inside({childNodes}: Element, html: string, depth: number): string {
  return childNodes.map((node) => markdownOf(node, html, depth + 1)).join('');
}

function markdownOf(node: Node, html: string, depth: number): string {
  const place = node.sourceCodeLocation;
  const source = place ? html.slice(place.startOffset, place.endOffset) : '';
  if (node.nodeName === '#text') return textOf(source);
  if (!('tagName' in node)) return '';
  if (depth > DEEPEST || /^(?:svg|math)$/.test(node.tagName)) return oneLine(source);
  const tags = node.sourceCodeLocation;
  const opening = tags?.startTag;
  const closing = tags?.endTag;
  const text = inside(node, html, depth);
  switch (node.tagName) {
    case 'br':
      return BREAK;
    case 'p':
    case 'div':
    case 'ul':
    case 'ol':
    case 'li':
      return BREAK + text + BREAK;
    case 'a':
      return linked(node, text);
    case 'strong':
    case 'b':
      return node.attrs.length === 0 ? emphasised(text, '**') : text;
    case 'em':
    case 'i':
      if (node.attrs.length === 0) return emphasised(text, '*');
      break;
    case 'code':
      return codeOf(node) ?? text;
    default:
  }
  const raw = (tag: typeof opening) => (tag ? html.slice(tag.startOffset, tag.endOffset) : '');
  return oneLine(raw(opening)) + text + oneLine(raw(closing));
}

function oneLine(source: string): string {
  return source.replace(/\s+/g, ' ');
}

/** Text as it stands, for it can have Markdown in it; `<` begins no tag here. */
function textOf(source: string): string {
  return oneLine(source).replace(/\\?</g, '\\<');
}

/** Around the text, not around the spaces beside it or across lines. */
function emphasised(text: string, sign: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const isWhole = middle !== '' && !middle.includes(BREAK) && !middle.includes('*');
  return isWhole ? `${before}${sign}${middle}${sign}${after}` : text;
}

function linked({attrs}: Element, text: string): string {
  const href = attrs.find(({name}) => name === 'href')?.value ?? '';
  const label = text.trim();
  const isLabel = label !== '' && !/[[\]\n]/.test(label);
  return isLabel && /^[^\s<>()|{}]+$/.test(href) ? `[${label}](${href})` : text;
}

/** `null`: there is markup in it. */
function codeOf({childNodes}: Element): string | null {
  const [only, ...others] = childNodes;
  if (!only || others.length > 0 || !('value' in only)) return null;
  const value = oneLine(only.value).trim();
  return value === '' || value.includes('`') ? null : `\`${value}\``;
}
