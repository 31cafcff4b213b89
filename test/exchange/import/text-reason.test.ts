import {expect, test} from 'vitest';
import {TEXT_REASONS} from '../../../src/exchange/import/text-reason.js';

test('a tip names the column that its option is for', () => {
  expect(TEXT_REASONS.other.tip('Notes')).toBe(
    'say what it holds with `--column "Notes=note"`, or leave it',
  );
  expect(TEXT_REASONS['several-ends'].tip('Security fixes until')).toBe(
    'say what it holds with `--column "Security fixes until=endOfLife"`, or leave it',
  );
});

test.each(Object.entries(TEXT_REASONS))('%s is said as the end of a sentence', (_, reason) => {
  expect(reason.message).toMatch(/^(?:does not|has|holds|is|lists|says) .*[^.]$/);
  expect(reason.tip('Status')).toMatch(/^[a-z].*[^.]$/);
});
