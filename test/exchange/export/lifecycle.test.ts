import {expect, test} from 'vitest';
import {toLifecycle} from '../../../src/exchange/export/lifecycle.js';
import {dataOf, KITE, release} from '../../compat/data.js';

const cycles = (data: Parameters<typeof toLifecycle>[0]) => JSON.parse(toLifecycle(data)) as object;

test('each line that is out is a cycle', () => {
  expect(cycles(KITE)).toEqual([
    {cycle: '3.1', eol: false, latest: '3.1.2'},
    {cycle: '3.0', eol: false, latest: '3.0.7'},
    {cycle: '2.9', eol: true, latest: '2.9.0'},
    {cycle: '2.8'},
  ]);
});

test.each([
  [{endOfLife: '2026-12-31'}, '2026-12-31'],
  [{endOfLife: '2026-12-31', status: 'supported' as const}, '2026-12-31'],
  [{endOfLife: '2026-Q4', status: 'supported' as const}, false],
  [{endOfLife: '2026-Q4'}, undefined],
  [{endOfLife: 'unknown'}, undefined],
  [{status: 'end-of-life' as const}, true],
])('%j ends: %s', (rest, eol) => {
  expect(cycles(dataOf(release('v1.x', {}, rest)))).toEqual([
    {cycle: '1', ...(eol !== undefined && {eol})},
  ]);
});

test('a date is told where it is known to the day', () => {
  expect(cycles(dataOf(release('1.2', {}, {released: '2026-01-23'})))).toEqual([
    {cycle: '1.2', releaseDate: '2026-01-23'},
  ]);
  expect(cycles(dataOf(release('1.2', {}, {released: '2026-01'})))).toEqual([{cycle: '1.2'}]);
});

test('the product links to its page', () => {
  const data = dataOf(release('1.2'));
  expect(cycles({...data, product: {...data.product, url: 'https://kite.example'}})).toEqual([
    {cycle: '1.2', link: 'https://kite.example'},
  ]);
});
