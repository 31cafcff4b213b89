import {expect, test} from 'vitest';
import {descriptionAt, keysAt, schemasAt} from '../../src/data/schema-path.js';

test.each([
  [['product'], ['id', 'name', 'formerly', 'url', 'detect']],
  [
    ['releases', 3, 'requires', 'anything'],
    ['range', 'claim', 'note', 'source'],
  ],
  [
    ['releases', 3, 'requires', 'anything', 0],
    ['range', 'claim', 'note', 'source'],
  ],
  [
    ['upgrade', 'steps', 0],
    ['title', 'run', 'note', 'url', 'from'],
  ],
  [['releases', 3, 'requires'], []],
  [['nothing', 'here'], []],
  [['constructor'], []],
])('keys at %j are %j', (path, keys) => {
  expect(keysAt(path)).toEqual(keys);
});

test('every key is described', () => {
  const undescribed: string[] = [];
  const visit = (path: string[]): void => {
    for (const key of keysAt(path)) {
      if (!descriptionAt([...path, key])) {
        undescribed.push([...path, key].join('.'));
      }
      visit([...path, key]);
      visit([...path, key, '0']);
    }
  };
  visit([]);
  visit(['releases', '0', 'requires', 'x']);
  expect(undescribed).toEqual([]);
});

test('a union gives all its members', () => {
  expect(schemasAt(['releases', 0, 'requires', 'x'])).toHaveLength(4);
  expect(schemasAt(['releases', 0, 'requires', 'x', 0])).toHaveLength(2);
});
