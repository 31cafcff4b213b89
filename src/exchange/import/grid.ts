import {parseRange, parseVersion} from '../../version/index.js';
import {releaseOfApi} from './api-release.js';
import {readDate} from './dates.js';
import {isPlatform, readHeader} from './header.js';
import type {SourceCell} from './source-cell.js';
import {isMark} from './words.js';

/** A table with a row per release: as it stands, or turned over. */
export interface Grid {
  readonly headers: readonly SourceCell[];
  /** All rows equally long; longer than the headers where the table has cells beyond them. */
  readonly rows: readonly (readonly SourceCell[])[];
  readonly releasesIn?: 'columns';
}

/** Texts of a column, without its header. */
export function columnTexts({rows}: Pick<Grid, 'rows'>, index: number): string[] {
  return rows.map((row) => row[index]?.text ?? '');
}

/** Whether a cell says nothing: empty, `N/A`, `-`, `TBD`. */
export function isNotStated(text: string): boolean {
  return parseRange(text).kind === 'not-stated';
}

/** From one line to another, or from one on; what is written with a comparator or as a list is required, not released. */
const LINES = /[\dx*]\s*(?:-|–|—|to|→)\s*v?\d|^v?[\d.x*]+ ?\+$/i;

/** The name of a release is short. */
const LONGEST_LINE = 100;

/** Whether a text can name a release or a run of them: `v1.2`, `main`, `Kite v1.2`, `v3.10 (Release)`, `2.15 - 2.17`, `3.x+`. */
export function isLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bare = releaseOfApi(withoutTags(text))
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/,? (?:EOL|LTS)$/, '')
    .replace(/ (?:branch|release|version|series|line)$/i, '')
    .trim();
  if (bare === '' || readDate(bare) !== null) return false;
  if (parseVersion(bare) !== null || caretLine(bare) !== null) return true;
  if (/^\p{L}[^,;()<>=≥≤~^]* v?\d+(?:\.(?:\d+|[xX*]))*(?:[-+.][\w.-]+)?$/u.test(bare)) return true;
  return LINES.test(bare) && parseRange(bare).kind === 'range';
}

/** What the site draws beside a name, such as a badge. */
export function withoutTags(text: string): string {
  return text.replace(/ ?<[A-Z][^<>]*\/>/g, '').trim() || text;
}

/** The line that a package manager's `^14.0` or `^0.1` is all of: `14.x`, `0.1.x`; `null`: a part of a line, or no caret. */
export function caretLine(text: string): string | null {
  const [, major = '', minor = ''] = /^\^v?(\d+)(?:\.(\d+)(?:\.0)?)?$/.exec(text) ?? [];
  if (major === '') return null;
  if (major === '0') return minor === '' || minor === '0' ? null : `0.${minor}.x`;
  return /^0?$/.test(minor) ? `${major}.x` : null;
}

/** Part of some texts for which something holds; empty ones do not count. */
export function share(texts: readonly string[], test: (text: string) => boolean): number {
  const stated = texts.filter((text) => text !== '');
  return stated.length === 0 ? 0 : stated.filter(test).length / stated.length;
}

/** Makes a grid of a table's rows: each row as long as the longest, releases in rows. */
export function toGrid(rows: readonly (readonly SourceCell[])[], release?: string): Grid {
  const [headers = [], ...body] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const grid = {headers, rows: body.map((row) => filled(row, width))};
  const turned = width === headers.length && isSideways(grid, release !== undefined);
  return turned ? turnOver(grid) : grid;
}

function filled(row: readonly SourceCell[], width: number): readonly SourceCell[] {
  const last = row.at(-1);
  const blank = {text: '', markdown: '', footnotes: [], offset: last?.offset ?? 0};
  return [...row, ...Array.from({length: width - row.length}, () => blank)];
}

function turnOver({headers, rows}: Grid): Grid {
  const [first, ...others] = headers.map((header, index) => [
    header,
    ...rows.flatMap((row) => row[index] ?? []),
  ]);
  return {headers: first ?? [], rows: others, releasesIn: 'columns'};
}

const COMPONENT =
  /^$|component|dependenc|name|software|tool|package|library|requirement|module|platform|add-?on|integration|prerequisite|product|project/i;
const VERSIONS = /version|requirement|supported|range|minimum|release/i;

/** Whether a header says that versions stand under it, and not of what. */
function isVersionsHeader(text: string): boolean {
  return text === '' || (VERSIONS.test(text) && readHeader(text).isGeneric);
}

/** Whether releases stand in columns: their names are the headers, or there is but one. */
function isSideways({headers, rows}: Grid, isOneRelease: boolean): boolean {
  const names = headers.slice(1).map(({text}) => text);
  const first = columnTexts({rows}, 0);
  if (names.length === 1) {
    if (isOneRelease) return true;
    return (
      share(first, isLine) < 0.5 &&
      first.every((text) => text !== '') &&
      COMPONENT.test(headers[0]?.text ?? '') &&
      isVersionsHeader(names[0] ?? '')
    );
  }
  if (share(names, isLine) < 0.8) return false;
  const cells = rows.flatMap((row) => row.slice(1).map(({text}) => text));
  const areMarks = share(cells, isMark) > 0.6;
  // Marks under `Kubernetes 1.30`, `Kubernetes 1.31` are of what the rows name, however they name it.
  if (areMarks && names.every(isPlatform)) return false;
  if (share(first, isLine) < 0.5) return true;
  const arePlatforms = share(first, isPlatform) > 0.5 || isPlatform(headers[0]?.text ?? '');
  return areMarks && arePlatforms && !names.some(isPlatform);
}
