import {dayOrderOf, isUnordered, looksLikeDate, readDate, readEnd} from './dates.js';
import {columnTexts, isNotStated, share, type Grid} from './grid.js';
import {chooseEnd, isDateHeader, isEndHeader, isReleaseHeader} from './header.js';
import type {TextReason} from './text-reason.js';

/**
 * The column of the end of life.
 *
 * @param candidates indices of the columns that can be it
 * @returns an index; -1: none, or nobody knows which
 */
export function endColumn(grid: Grid, candidates: readonly number[]): number {
  const header = (index: number) => grid.headers[index]?.text ?? '';
  const ends = candidates.filter(
    (index) => isEndHeader(header(index)) && areDates(columnTexts(grid, index), readEnd),
  );
  return ends[chooseEnd(ends.map(header))] ?? -1;
}

/** Whether a column says when its releases came out. */
export function isReleaseColumn(header: string, texts: readonly string[]): boolean {
  return isReleaseHeader(header) && areDates(texts, readDate);
}

/** Whether most cells that state something are dates. */
function areDates(texts: readonly string[], read: typeof readDate): boolean {
  const stated = texts.filter((text) => !isNotStated(text));
  const order = dayOrderOf(stated);
  return stated.length === 0 || share(stated, (text) => read(text, order) !== null) >= 0.5;
}

/** Whether a column holds dates of anything. No date is a version, though `01/02/2026` can be read as three. */
export function holdsDates(header: string, texts: readonly string[]): boolean {
  const isDate = isDateHeader(header)
    ? (text: string) => looksLikeDate(text) || /^\d{8}$/.test(text) || readEnd(text) !== null
    : looksLikeDate;
  const stated = texts.filter((text) => !isNotStated(text));
  return share(stated, isDate) >= 0.5;
}

/** Why a column of dates is text; `null`: it holds none, or too few. */
export function dateReason(header: string, texts: readonly string[]): TextReason | null {
  const stated = texts.filter((text) => !isNotStated(text));
  if (stated.length === 0 || share(stated, looksLikeDate) < 0.5) return null;
  if (stated.some(isUnordered) && dayOrderOf(stated) === null) return 'day-order';
  return isEndHeader(header) ? 'several-ends' : 'dates';
}
