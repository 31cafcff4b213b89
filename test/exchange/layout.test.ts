import {describe, expect, test} from 'vitest';
import {
  cellReader,
  layoutOf,
  NO_CLAIM,
  rowsOf,
  unknownMark,
  writtenReader,
} from '../../src/exchange/layout.js';
import type {TableColumn} from '../../src/compat/index.js';
import {dataFrom} from './data.js';

const data = dataFrom(`
product: {id: kite, name: Kite}
dependencies:
  - {id: kubernetes, name: Kubernetes}
  - {id: proxy, name: Proxy, bundledWith: gateway}
  - {id: gateway, name: Gateway}
releases:
  - line: v2
    released: 2026-01
    status: supported
    requires:
      kubernetes: [{range: 1.30 - 1.32, claim: supported}, {range: 1.33, claim: tested, note: beta}, '+: 1.34, 1.35']
      gateway: {range: 1.6.x, source: https://gateway.example/}
      proxy: 1.36.x
  - line: v1
    requires: {kubernetes: '>= 1.28'}
`);

test('the layout follows what the data states', () => {
  expect(layoutOf(data).columns.map(({header, shows}) => [header, shows])).toEqual([
    ['Kite', 'line'],
    ['Kubernetes', 'requires'],
    ['Gateway', 'requires'],
    ['Released', 'released'],
    ['Support Status', 'status'],
  ]);
});

function values(column: TableColumn, others: readonly TableColumn[] = []): string[] {
  const layout = {columns: [column, ...others]};
  const read = cellReader(data, layout);
  return rowsOf(data, layout).map((row) => read(row, column).value);
}

describe('a cell says', () => {
  const kubernetes: TableColumn = {shows: 'requires', dependency: 'kubernetes'};
  const none = '';

  test.each<[string, TableColumn, string[]]>([
    ['the line', {shows: 'line'}, ['v2', 'v1']],
    ['a date', {shows: 'released'}, ['2026-01', none]],
    ['a status', {shows: 'status'}, ['Supported', none]],
    ['what is bundled', {shows: 'requires', dependency: 'gateway'}, ['1.6.x (Proxy 1.36.x)', none]],
    [
      'alternatives',
      kubernetes,
      ['1.30 - 1.32 (supported), 1.33 (tested, beta), +: 1.34, 1.35', '>= 1.28'],
    ],
    ['the lower end', {...kubernetes, end: 'lowest'}, ['1.30', '1.28']],
    ['the upper end', {...kubernetes, end: 'highest'}, ['1.32', none]],
    ['the claim of a version', {...kubernetes, version: '1.31'}, ['supported', 'not-stated']],
    ['another claim', {...kubernetes, version: '1.33'}, ['tested', 'not-stated']],
    ['a mark nobody knows', {...kubernetes, version: '1.35'}, ['+', 'not-stated']],
    ['that no claim is made', {...kubernetes, version: '1.20'}, [NO_CLAIM, NO_CLAIM]],
    ['the first claim', {shows: 'claim', dependency: 'kubernetes'}, ['supported', none]],
    ['nothing', {shows: 'nothing'}, [none, none]],
    ['nothing of what is not there', {shows: 'requires', dependency: 'toString'}, [none, none]],
  ])('%s', (_, column, expected) => {
    expect(values(column)).toEqual(expected);
  });

  test('only its claim beside other columns of the dependency', () => {
    const tested: TableColumn = {...kubernetes, claim: 'tested'};
    expect(values(tested, [{...kubernetes, claim: 'supported'}])).toEqual(['1.33 (beta)', none]);
  });
});

test('alternatives can have a row each, and the oldest release come first', () => {
  const layout = {order: 'oldest-first', rowPer: 'kubernetes', columns: []} as const;
  expect(rowsOf(data, layout).map(({release, alternative}) => [release.line, alternative])).toEqual(
    [
      ['v1', undefined],
      ['v2', 1],
      ['v2', 2],
      ['v2', 3],
    ],
  );
});

test('a source becomes a link', () => {
  const column: TableColumn = {shows: 'requires', dependency: 'gateway'};
  const read = cellReader(data, {columns: [column]});
  expect(read({release: data.releases[0]!}, column).markdown).toBe(
    '[1.6.x](https://gateway.example/) (Proxy 1.36.x)',
  );
});

test('what is written counts as long as the data says the same, the narrowest first', () => {
  const [v2, v1] = data.releases;
  const written = writtenReader({
    shows: 'line',
    written: [
      {value: 'a', as: 'for all'},
      {value: 'a', as: 'for v1', line: 'v1'},
      {value: 'a', as: 'for the second', line: 'v1', alternative: 2},
    ],
  });
  expect(written({release: v2!}, 'a')).toBe('for all');
  expect(written({release: v1!}, 'a')).toBe('for v1');
  expect(written({release: v1!, alternative: 2}, 'a')).toBe('for the second');
  expect(written({release: v2!}, 'b')).toBeUndefined();
});

test('a mark that nobody knows keeps its versions', () => {
  expect(unknownMark('+', ['1.2', '1.3'])).toBe('+: 1.2, 1.3');
  expect(unknownMark('', ['1.2'])).toBe('?: 1.2');
});
