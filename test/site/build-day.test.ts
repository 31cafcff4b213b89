import {expect, test} from 'vitest';
import {buildDay} from '../../src/site/build-day.js';

const now = Date.UTC(2026, 10, 24, 23, 59);

test.each([
  [undefined, '2026-11-24'],
  ['', '2026-11-24'],
  ['0', '1970-01-01'],
  ['1771459199', '2026-02-18'],
  ['253402300799', '9999-12-31'],
])('SOURCE_DATE_EPOCH=%s', (epoch, day) => {
  expect(buildDay({SOURCE_DATE_EPOCH: epoch}, now)).toBe(day);
});

test.each(['today', '-1', '1e9', '253402300800'])('SOURCE_DATE_EPOCH=%s is refused', (epoch) => {
  expect(() => buildDay({SOURCE_DATE_EPOCH: epoch}, now)).toThrow(
    `SOURCE_DATE_EPOCH is not a number of seconds since 1970: "${epoch}"`,
  );
});

test('is the day of this process by default', () => {
  expect(buildDay({})).toBe(new Date().toISOString().slice(0, 10));
});
