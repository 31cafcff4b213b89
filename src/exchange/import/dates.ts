import {parseEnd} from '../../compat/date.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Says that the date is not certain to the day. */
const ABOUT =
  /^(?:~|≈|about|approx(?:imately|\.)?|est(?:imated|\.)?|expected|around|circa|c\.|planned|tentative(?:ly)?)[: ]*/i;

const UNSURE =
  / ?\((?:estimated?|est\.?|expected|planned|tentative|approx\.?|tbc|projected|provisional)\)$/i;

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

/** `01/02/2026`, `1-2-2026`: the day or the month comes first. */
const UNORDERED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** How people write dates in tables → year, month and day, as far as they are there. */
const FORMATS: ReadonlyArray<readonly [RegExp, (parts: readonly string[]) => string | null]> = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/, ([y, m, d]) => day(y, m, d)],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, ([y, m, d]) => day(y, m, d)],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => day(y, m, d)],
  [/^(\d{4})年(\d{1,2})月$/, ([y, m]) => month(y, m)],
  // Jul 08, 2026 · July 8th 2026 · December, 9 2025
  [
    new RegExp(`^${MONTH}\\.?,? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    ([m, d, y]) => day(y, monthNumber(m), d),
  ],
  // 29 Jun 2026 · 8th of July, 2026 · 29-Jun-2026
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\.?,?[ -](\\d{4})$`, 'i'),
    ([d, m, y]) => day(y, monthNumber(m), d),
  ],
  // 2026-Jun-29 · 2026 Jun 29
  [
    new RegExp(`^(\\d{4})[ -]${MONTH}[ -](\\d{1,2})$`, 'i'),
    ([y, m, d]) => day(y, monthNumber(m), d),
  ],
  // Jul 2026 · Dec, 2026 · Dec-2026
  [new RegExp(`^${MONTH}\\.?(?:, ?|[ -])(\\d{4})$`, 'i'), ([m, y]) => month(y, monthNumber(m))],
  [new RegExp(`^(\\d{4})[ -]${MONTH}$`, 'i'), ([y, m]) => month(y, monthNumber(m))],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^(\d{1,2})\/(\d{4})$/, ([m, y]) => month(y, m)],
  [/^Q([1-4])[ ,/-]*(?:of )?(\d{4})$/i, ([q, y]) => `${y}-Q${q}`],
  [/^(\d{4})[ ,/-]*Q([1-4])$/i, ([y, q]) => `${y}-Q${q}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => day(y, m, d)],
  [UNORDERED, ([a, b, y]) => unordered(a, b, y)],
];

/** Far more than any date takes. */
const LONGEST = 100;

/** Which of two numbers before a year is the day. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * Reads a date of a table in one of the ways people write them.
 *
 * @param order what other dates of the column tell; without it, days whose month could be the day are no dates
 * @returns as the data writes it: `2026-07-08`, `2026-07`, `2026-Q3`; an approximate day gives
 * its month. `null` for anything else, such as a year alone
 */
export function readDate(text: string, order?: DayOrder | null): string | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const about = ABOUT.test(trimmed) || UNSURE.test(trimmed);
  const bare = bareDate(trimmed);
  for (const [format, read] of FORMATS) {
    const match = format.exec(bare);
    const date = match && read(match.slice(1));
    if (date && parseEnd(date)) return about && date.length > 7 ? date.slice(0, 7) : date;
  }
  const [, a, b, year] = UNORDERED.exec(bare) ?? [];
  if (!order || year === undefined) return null;
  const date = order === 'day-first' ? day(year, b, a) : day(year, a, b);
  return parseEnd(date) && (about ? date.slice(0, 7) : date);
}

function bareDate(text: string): string {
  return text.replace(ABOUT, '').replace(UNSURE, '').replace(WEEKDAY, '');
}

/** What the dates of a column tell about their order; `null` where none tells, or two differ. */
export function dayOrderOf(texts: readonly string[]): DayOrder | null {
  const orders = texts.flatMap((text) => {
    if (text.length > LONGEST) return [];
    const [, a, b] = UNORDERED.exec(bareDate(text.trim())) ?? [];
    if (Number(a) > 12) return ['day-first'] as const;
    return Number(b) > 12 ? (['month-first'] as const) : [];
  });
  const [order, ...others] = new Set(orders);
  return order !== undefined && others.length === 0 ? order : null;
}

/** Whether a text is written as a date, whichever of its numbers is the day. */
export function looksLikeDate(text: string): boolean {
  return readDate(text) !== null || isUnordered(text);
}

/** Whether only the order of day and month is missing. */
export function isUnordered(text: string): boolean {
  return readDate(text) === null && readDate(text, 'day-first') !== null;
}

/**
 * Reads when support ends: a date, or with which release.
 *
 * @returns as the data writes it: a date, `release of 1.23` or `unknown`; `null` for anything else
 */
export function readEnd(text: string, order?: DayOrder | null): string | null {
  const date = readDate(text, order) ?? readStatedEnd(text, order);
  if (date) return date;
  if (text.length > LONGEST) return null;
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (/^(?:tb[adc]|unknown|\?+)$/i.test(trimmed)) return 'unknown';
  const event = EVENT.exec(trimmed);
  const line = event?.[1] ?? event?.[2];
  return line === undefined ? null : `release of ${line}`;
}

/** What says itself that support ends on the date behind it, or ended. */
const STATED_END =
  /^(?:(?:(?:fully |officially )?(?:supported|maintained) )?(?:until|through)|(?:eol|end[ -]of[ -](?:life|support))(?:,? (?:on|since|in)|:)?) (.+)$/i;

/**
 * Reads the date of `Supported until 2026-06-30` and `EOL: Jun 2026`, whatever column they stand in.
 * When only a phase of the support ends, as in `Active until …`, that is no end of life.
 */
export function readStatedEnd(text: string, order?: DayOrder | null): string | null {
  if (text.length > LONGEST) return null;
  const bare = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:\p{Extended_Pictographic}\uFE0F?|:[a-z_]+:) /u, '')
    .replace(/ \(([^()]+)\)$/, ' $1');
  const date = STATED_END.exec(bare)?.[1];
  return date === undefined ? null : readDate(date, order);
}

/** `Release of 1.23` · `on the release of v1.9` · `v1.9 release`. */
const EVENT =
  /^(?:(?:on|after|with|at|upon|until) )?(?:the )?(?:(?:release|ga|launch) of (?:version )?(v?\d[\w.]*)|(v?\d[\w.]*) (?:release|ga))$/i;

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function month(year = '', number = ''): string {
  return `${year}-${number.padStart(2, '0')}`;
}

function day(year = '', number = '', date = ''): string {
  return `${month(year, number)}-${date.padStart(2, '0')}`;
}

/** `05/13/2026` can only be in May; of `05/06/2026` nobody can tell. */
function unordered(a = '', b = '', year = ''): string | null {
  if (a === b || Number(b) > 12) return day(year, a, b);
  return Number(a) > 12 ? day(year, b, a) : null;
}
