import {expect, test} from 'vitest';
import {RecentResults} from '../../src/helm/recent-results.js';

test('a result is known by its text', () => {
  const results = new RecentResults<number>(100);
  expect(results.get('a')).toBeUndefined();
  results.set('a', 1);
  results.set('b', 2);
  expect([results.get('a'), results.get('b')]).toEqual([1, 2]);
});

test('all are forgotten when the texts would be longer than the limit, and the newest is kept', () => {
  const results = new RecentResults<number>(5);
  results.set('aaa', 1);
  results.set('bb', 2);
  expect(results.get('aaa')).toBe(1);
  results.set('c', 3);
  expect([results.get('aaa'), results.get('bb'), results.get('c')]).toEqual([
    undefined,
    undefined,
    3,
  ]);
  results.set('dddd', 4);
  expect([results.get('c'), results.get('dddd')]).toEqual([3, 4]);
});
