import {readDate} from './dates.js';
import {columnTexts, isLine, share, type Grid} from './grid.js';
import {readHeader} from './header.js';
import type {ImportOptions} from './options.js';
import {readRequirement} from './requirement.js';
import {isMark} from './words.js';

/** The column that names the releases. */
export function lineColumn(grid: Grid, {releaseColumn, columns = {}}: ImportOptions): number {
  const named = grid.headers.findIndex(
    ({text}) =>
      text === releaseColumn || (Object.hasOwn(columns, text) && columns[text] === 'line'),
  );
  if (named >= 0) return named;
  if (grid.releasesIn) return 0;
  const candidates = grid.headers.map((_, index) => columnTexts(grid, index));
  const isUnique = (texts: readonly string[], least: number) =>
    texts.length > 0 && new Set(texts).size >= texts.length * least && !texts.includes('');
  const [first = []] = candidates;
  const isName = (text: string) => !isMark(text) && readDate(text) === null;
  if (share(first, isLine) >= 0.6) return 0;
  const areNames = isUnique(first, 1) && share(first, isName) > 0.8;
  if (areNames && !areLists(first, grid.headers[0]?.text ?? '')) return 0;
  const shares = candidates.map((texts) => (isUnique(texts, 0.8) ? share(texts, isLine) : 0));
  const most = Math.max(...shares);
  if (most >= 0.6) return shares.indexOf(most);
  return Math.max(
    0,
    candidates.findIndex((texts) => isUnique(texts, 1) && share(texts, isName) > 0.8),
  );
}

/** Whether most cells list versions, as of what releases run on: `10.x, 11.x`, `Java 17 or Java 21`. */
function areLists(texts: readonly string[], header: string): boolean {
  const {name} = readHeader(header);
  const isList = (text: string) =>
    /(?:,| and | or )[^,]*\d/.test(text) &&
    readRequirement(text, name === '' ? [] : [name]) !== null;
  return share(texts, isList) >= 0.6;
}
