import {expect, test} from 'vitest';
import {
  argument,
  checkOptions,
  type ColumnKind,
  type MarkMeaning,
} from '../../../src/exchange/import/options.js';

test.each([
  ['✓=compatible', '"✓=compatible"'],
  ['<i class="yes"/>=tested', `'<i class="yes"/>=tested'`],
  ["`it's`=note", `'\`it'\\''s\`=note'`],
])('%s is the argument %s', (value, expected) => {
  expect(argument(value)).toBe(expected);
});

test('options that mean something are accepted', () => {
  expect(() => {
    checkOptions({product: 'kite', table: 1, columns: {A: 'text'}, marks: {'✓': 'tested'}});
  }).not.toThrow();
});

test.each([
  [{columns: {A: 'foo' as ColumnKind}}, 'column A: foo is none of line, version, released'],
  [{marks: {'+': 'good' as MarkMeaning}}, 'mark +: good is none of tested'],
  [{product: 'a b'}, 'product: a b cannot be the id of a product'],
  [{product: 'constructor'}, 'product: constructor cannot be the id of a product'],
  [{product: 'toString'}, 'product: toString cannot be the id of a product'],
  [{product: 'index'}, 'product: index cannot be the id of a product'],
  [{table: 0}, 'table: a whole number'],
  [{table: Number.NaN}, 'table: a whole number'],
])('%j is refused', (options, message) => {
  expect(() => {
    checkOptions(options);
  }).toThrow(message);
});

test.each(['2026-01', 'today', '2026-02-30', ''])('%j is no day', (today) => {
  expect(() => {
    checkOptions({today});
  }).toThrow(/^today: a day such as/);
  checkOptions({today: '2026-01-23'});
});
