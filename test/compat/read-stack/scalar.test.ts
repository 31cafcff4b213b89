import {expect, test} from 'vitest';
import {itemsAt, partsAt, scalarAt, type Scalar} from '../../../src/compat/read-stack/scalar.js';

const at = (value: string, ...path: (string | number)[]): Scalar => ({path, value, line: 1});

const DOCUMENT = [
  at('a', 'server', 'version'),
  at('b', 'server', 'version', 'deeper'),
  at('c', 'list', 0, 'name'),
  at('d', 'list', 0, 'tags', 0),
  at('e', 'list', 2, 'name'),
  at('f', 'other', 0, 'name'),
];

test('finds the text at exactly this path', () => {
  expect(scalarAt(DOCUMENT, 'server', 'version')?.value).toBe('a');
  expect(scalarAt(DOCUMENT, 'server')).toBeUndefined();
});

test('finds the items of a list, with their own texts only', () => {
  const items = itemsAt(DOCUMENT, 'list').map((item) =>
    [...item].map(([key, {value}]) => [key, value]),
  );
  expect(items).toEqual([[['name', 'c']], [['name', 'e']]]);
  expect(itemsAt([at('a', 0, 'name'), at('b', 'x', 'name')])).toHaveLength(1);
});

test('finds the items of a list as documents of their own', () => {
  const document = [
    at('a', 'items', 0, 'spec', 'chart'),
    at('b', 'items', 1, 'kind'),
    at('c', 'x'),
  ];
  expect(partsAt(document, 'items')).toEqual([[at('a', 'spec', 'chart')], [at('b', 'kind')]]);
  expect(partsAt(document, 'x')).toEqual([]);
});
