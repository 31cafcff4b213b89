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
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ([a, b, y]) => unordered(a, b, y)],
];

/** Far more than any date takes. */
const LONGEST = 100;

/**
 * Reads a date of a table in one of the ways people write them.
 *
 * @returns as the data writes it: `2026-07-08`, `2026-07`, `2026-Q3`; an approximate day gives
 * its month. `null` for anything else: a year alone, and days whose month could be the day
 */
export function readDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const about = ABOUT.test(trimmed) || UNSURE.test(trimmed);
  const bare = trimmed.replace(ABOUT, '').replace(UNSURE, '').replace(WEEKDAY, '');
  for (const [format, read] of FORMATS) {
    const match = format.exec(bare);
    const date = match && read(match.slice(1));
    if (date && parseEnd(date)) return about && date.length > 7 ? date.slice(0, 7) : date;
  }
  return null;
}

/**
 * Reads when support ends: a date, or with which release.
 *
 * @returns as the data writes it: a date, `release of 1.23` or `unknown`; `null` for anything else
 */
export function readEnd(text: string): string | null {
  const date = readDate(text);
  if (date) return date;
  if (text.length > LONGEST) return null;
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (/^(?:tb[adc]|unknown|\?+)$/i.test(trimmed)) return 'unknown';
  const event = EVENT.exec(trimmed);
  const line = event?.[1] ?? event?.[2];
  return line === undefined ? null : `release of ${line}`;
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
