import {readDate} from './dates.js';
import {columnTexts, isLine, share, type Grid} from './grid.js';
import type {ImportOptions} from './options.js';
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
  if (isUnique(first, 1) && share(first, isName) > 0.8) return 0;
  const versions = candidates.findIndex(
    (texts) => share(texts, isLine) >= 0.6 && isUnique(texts, 0.8),
  );
  if (versions >= 0) return versions;
  return Math.max(
    0,
    candidates.findIndex((texts) => isUnique(texts, 1) && share(texts, isName) > 0.8),
  );
}
