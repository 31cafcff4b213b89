import {expect, test} from 'vitest';
import {contradictsEnd, isOlder, statusOf, verdictOf} from '../../../src/exchange/import/status.js';

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

test('no, where a newer release is supported, is no longer', () => {
  const context = {header: 'Supported', end: '', marks, isOutdated: true};
  expect(['No', 'Yes', '+'].map((text) => statusOf(text, context))).toEqual([
    'end-of-life',
    'supported',
    null,
  ]);
});

test.each([
  ['1.0', '1.1', true],
  ['< 2.0', '2.x', true],
  ['1.2.3', '1.2.4', true],
  ['1.2.3', '1.2.3', false],
  ['1.x', '1.2', false],
  ['2.x', '1.x', false],
  ['1.0', 'main', false],
  ['older', '1.0', false],
  ['>= 1.0', '2.0', false],
])('%s is older than %s: %s', (line, other, expected) => {
  expect(isOlder(line, other)).toBe(expected);
});

test.each([
  ['2026-01-22', null, true],
  ['2026-01-23', null, true],
  ['2026-01-24', 'end-of-life', false],
])('on %s an end on 2026-01-23 has come, or not', (today, status, contradicts) => {
  const context = {header: 'Supported', end: '2026-01-23', marks, today};
  expect(statusOf('No', context)).toBe(status);
  expect(contradictsEnd('No', context)).toBe(contradicts);
});
