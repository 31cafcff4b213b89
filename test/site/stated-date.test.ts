import {expect, test} from 'vitest';
import {contradictedDate} from '../../src/site/stated-date.js';

test.each([
  ['21 Aug 2026', '2026-08-21', null],
  ['August 2026', '2026-08-21', null],
  ['2026-08-21', '2026-Q3', null],
  ['2026-08-21', '2026-08-22', '2026-08-22'],
  ['2026-Q4', '2026-08', '2026-08'],
  ['soon', '2026-08', null],
  ['2026-08-21', 'unknown', null],
  ['2026-08-21', undefined, null],
])('%s where the data states %s', (text, stated, contradicted) => {
  expect(contradictedDate(text, stated)).toBe(contradicted);
});
