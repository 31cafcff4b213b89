/** A date as far as it is known: one day, or the days from the first to the last of a month or quarter. */
export interface CalendarDate {
  /** First day it can be, as `YYYY-MM-DD`. */
  readonly first: string;
  /** Last day it can be; the same as `first` where the day is known. */
  readonly last: string;
  readonly precision: 'day' | 'month' | 'quarter';
}

/** When support ends: on a date, with the release of another line, or nobody knows. */
export type End =
  | {readonly kind: 'date'; readonly date: CalendarDate}
  | {readonly kind: 'release'; readonly line: string}
  | {readonly kind: 'unknown'};

/** Calendar time, as ISO 8601 durations give it. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-?Q([1-4])$/i;
const EVENT = /^release of (\S.*)$/i;
const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/**
 * Reads a date: a day (`2026-01-23`), a month (`2026-12`) or a quarter (`2026-Q4`).
 *
 * @returns `null` for anything else, and for days that no calendar has
 */
export function parseDate(text: string): CalendarDate | null {
  const trimmed = text.trim();
  if (DAY.test(trimmed)) {
    return isDay(trimmed) ? {first: trimmed, last: trimmed, precision: 'day'} : null;
  }
  const [, year = '', month = ''] = MONTH.exec(trimmed) ?? [];
  if (year) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? months(year, number, number, 'month') : null;
  }
  const [, quarterYear = '', quarter = ''] = QUARTER.exec(trimmed) ?? [];
  if (!quarterYear) return null;
  const last = Number(quarter) * 3;
  return months(quarterYear, last - 2, last, 'quarter');
}

/**
 * Reads when support ends: a date as {@link parseDate} reads it, `release of v1.9`, or `unknown`.
 *
 * @returns `null` for anything else
 */
export function parseEnd(text: string): End | null {
  const trimmed = text.trim();
  if (/^unknown$/i.test(trimmed)) return {kind: 'unknown'};
  const [, line] = EVENT.exec(trimmed) ?? [];
  if (line !== undefined) return {kind: 'release', line};
  const date = parseDate(trimmed);
  return date && {kind: 'date', date};
}

/**
 * Reads an ISO 8601 duration of years, months, weeks and days, such as `P12M` or `P1Y6M`.
 *
 * @returns `null` for anything else: hours have no say in support
 */
export function parseDuration(text: string): Duration | null {
  const match = DURATION.exec(text.trim());
  if (!match) return null;
  const [years = 0, monthCount = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((number) => Number(number || 0));
  return {months: years * 12 + monthCount, days: weeks * 7 + days};
}

/**
 * The date after some calendar time. A month that lacks the day ends on its
 * last: a month after January 31 is the last of February.
 *
 * @param day as `YYYY-MM-DD`
 */
export function addDuration(day: string, {months: monthCount, days}: Duration): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + monthCount);
  date.setUTCDate(Math.min(wanted, daysIn(date.getUTCFullYear(), date.getUTCMonth() + 1)));
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function months(
  year: string,
  from: number,
  to: number,
  precision: CalendarDate['precision'],
): CalendarDate {
  const dayOf = (month: number, day: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {first: dayOf(from, 1), last: dayOf(to, daysIn(Number(year), to)), precision};
}

/** @param month 1 to 12 */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
