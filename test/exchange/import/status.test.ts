import {expect, test} from 'vitest';
import {contradictsEnd, statusOf, verdictOf} from '../../../src/exchange/import/status.js';

const marks = {Odd: 'maintenance', ok: 'tested'} as const;

test.each([
  ['Supported', 'Status', '', 'supported'],
  ['Odd', 'Status', '', 'maintenance'],
  ['ok', 'Status', '', null],
  ['Yes', 'Supported', '', 'supported'],
  [':white_check_mark:', 'Supported', '', 'supported'],
  ['✅', 'Support Status', '', 'supported'],
  ['🟢', 'Status', '', 'supported'],
  ['Yes', 'Status', '', null],
  ['No', 'Maintained', '2020-01-02', 'end-of-life'],
  [':x:', 'Supported', '2020-01-02', 'end-of-life'],
  // Not yet, perhaps.
  [':x:', 'Supported', '', null],
  ['No', 'Supported', '9999-01-02', null],
  ['+', 'Supported', '', null],
])('%s under %s, with the end %j, is %s', (text, header, end, status) => {
  expect(statusOf(text, {header, end, marks})).toBe(status);
});

test.each([
  ['No', '9999-01-02', true],
  ['No', '2020-01-02', false],
  ['No', 'TBD', false],
  ['Yes', '9999-01-02', false],
])('%s contradicts the end %s: %s', (text, end, expected) => {
  expect(contradictsEnd(text, {header: 'Supported', end, marks})).toBe(expected);
});

test.each([
  ['✔', 'Supported', 'supported'],
  ['x', 'Status', null],
  ['❌', 'Status', 'unsupported'],
  ['✅', 'Kubernetes', null],
])('%s answers %s: %s', (text, header, verdict) => {
  expect(verdictOf(text, header)).toBe(verdict);
});
