import type {CompatData, Release} from '../../compat/model.js';
import {supportPeriod} from '../../compat/support-period.js';

export interface CalendarOptions {
  /** Day of the export, `YYYY-MM-DD`: the time stamp that every event must have. */
  readonly builtOn: string;
}

/**
 * The days on which support ends, as an iCalendar feed (RFC 5545): one all-day event per release
 * whose end is stated or follows from the policy. Where the day is not known, the event is as long
 * as the days that it may be, and says so. Ends that no calendar knows yet have no event.
 *
 * An event keeps its UID whatever happens to its date, so that a calendar moves it and adds none.
 *
 * @returns lines end with CRLF and are folded at 75 octets, as the RFC asks
 */
export function toCalendar(data: CompatData, {builtOn}: CalendarOptions): string {
  const {name} = data.product;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//docusaurus-plugin-compat-matrix//EN',
    // What calendar programs call a feed: RFC 7986, section 5.1, and its older spelling.
    `NAME:${escapeText(`${name}: end of life`)}`,
    `X-WR-CALNAME:${escapeText(`${name}: end of life`)}`,
    ...data.releases.flatMap((release) => eventOf(release, data, builtOn)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function eventOf(release: Release, data: CompatData, builtOn: string): string[] {
  const {product, policy} = data;
  const {line} = release;
  const {first, last} = supportPeriod(data, release).end;
  if (first === null || last === null) return [];
  const approximately = first === last ? '' : ` (some day from ${first} to ${last})`;
  const description = [release.note, policy?.note].filter(Boolean).join('\n');
  const url = [policy?.url, product.url].find((address) => address?.startsWith('http'));
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(`${product.id} ${line}`)}-end-of-life@docusaurus-plugin-compat-matrix`,
    `DTSTAMP:${compact(builtOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The day after: ends of all-day events are exclusive (RFC 5545, section 3.6.1).
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escapeText(`${product.name} ${line}: end of life${approximately}`)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** RFC 5545, section 3.3.11; other control characters may not stand in a calendar at all. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- these are what must go
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Folds a line so that none has more than 75 octets, never inside a character (RFC 5545, section 3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const {length} = encoder.encode(character);
    if (octets + length > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += length;
  }
  return [...parts, part].join('\r\n');
}
