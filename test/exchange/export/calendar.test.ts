import {expect, test} from 'vitest';
import type {CompatData, Release} from '../../../src/compat/index.js';
import {toCalendar} from '../../../src/exchange/export/calendar.js';
import {dataOf, release} from '../../compat/data.js';

const builtOn = '2026-11-24';

function linesOf(data: CompatData): string[] {
  return toCalendar(data, {builtOn}).split('\r\n');
}

function eventOf(rest: Omit<Partial<Release>, 'line' | 'requires'>, line = 'v1.0.x'): string[] {
  const lines = linesOf(dataOf(release(line, {}, rest)));
  const start = lines.indexOf('BEGIN:VEVENT');
  return start === -1 ? [] : lines.slice(start, lines.indexOf('END:VEVENT') + 1);
}

test('a feed with one all-day event per end', () => {
  expect(linesOf(dataOf(release('v1.0.x', {}, {endOfLife: '2026-12-31'})))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//docusaurus-plugin-compat-matrix//EN',
    'NAME:Kite: end of life',
    'X-WR-CALNAME:Kite: end of life',
    'BEGIN:VEVENT',
    'UID:kite%20v1.0.x-end-of-life@docusaurus-plugin-compat-matrix',
    'DTSTAMP:20261124T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Kite v1.0.x: end of life',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['2026-12', '20261201', '20270101', ' (some day from 2026-12-01 to 2026-12-31)'],
  ['2026-Q4', '20261001', '20270101', ' (some day from 2026-10-01 to 2026-12-31)'],
])('an end in %s is as long as that', (endOfLife, start, end, words) => {
  const event = eventOf({endOfLife});
  expect(event).toContain(`DTSTART;VALUE=DATE:${start}`);
  expect(event).toContain(`DTEND;VALUE=DATE:${end}`);
  expect(event).toContain(`SUMMARY:Kite v1.0.x: end of life${words}`);
});

test.each([
  [{endOfLife: 'unknown'}, 'v1.0.x'],
  [{endOfLife: 'release of v1.9'}, 'v1.0.x'],
  [{}, 'v1.0.x'],
  [{endOfLife: '2026-12-31'}, 'others'],
])('no event for %j of %s', (rest, line) => {
  expect(eventOf(rest, line)).toEqual([]);
});

test('an end that follows from the policy is an event too', () => {
  const data = dataOf(
    release('v1.1.x', {}, {released: '2026-03-01'}),
    release('v1.0.x', {}, {released: '2025-09-01'}),
  );
  const lines = linesOf({...data, policy: {supportedReleases: 1}});
  expect(lines.filter((line) => /^(SUMMARY|DTSTART)/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20260301',
    'SUMMARY:Kite v1.0.x: end of life',
  ]);
});

test('an event moves with its date: the UID stays', () => {
  const uid = (endOfLife: string) => eventOf({endOfLife}).find((line) => line.startsWith('UID'));
  expect(uid('2026-12-31')).toBe(uid('2027-03-01'));
});

test('text is escaped, and lines are folded at 75 octets', () => {
  const note = `one, two; three\\four\nfive ${'ü'.repeat(80)}\u0007`;
  const event = eventOf({endOfLife: '2026-12-31', note});
  const start = event.findIndex((line) => line.startsWith('DESCRIPTION'));
  const folded = event.slice(start).filter((line, index) => index === 0 || line.startsWith(' '));
  expect(folded.length).toBe(3);
  for (const line of folded) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(folded.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
    `DESCRIPTION:one\\, two\\; three\\\\four\\nfive ${'ü'.repeat(80)}`,
  );
});

test('only http addresses are told', () => {
  const data = dataOf(release('v1.0.x', {}, {endOfLife: '2026-12-31'}));
  const lines = linesOf({...data, policy: {url: '/support'}});
  expect(lines.filter((line) => line.startsWith('URL'))).toEqual([]);
  const linked = linesOf({...data, policy: {url: 'https://example.com/support'}});
  expect(linked).toContain('URL:https://example.com/support');
});
