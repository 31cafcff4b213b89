import {expect, test} from 'vitest';
import {objectsIn, type Scalar} from '../../../src/compat/read-stack/scalar.js';

const at = (value: string, ...path: (string | number)[]): Scalar => ({path, value, line: 1});

const read = (...document: Scalar[]) =>
  objectsIn(document).map((object) => Array.from(object, ([path, {value}]) => `${path} ${value}`));

test('a document is an object', () => {
  expect(read(at('a', 'kind'), at('b', 'spec', 'list', 0, 'name'))).toEqual([
    ['kind a', 'spec.list.0.name b'],
  ]);
  expect(read()).toEqual([]);
});

test('so are the items of the list that it is', () => {
  expect(read(at('a', 0, 'name'), at('b', 0, 'tags', 1), at('c', 12, 'name'))).toEqual([
    ['0.name a', '0.tags.1 b', '12.name c'],
    ['name a', 'tags.1 b'],
    ['name c'],
  ]);
});

test('and those of its list of items, but of no other', () => {
  expect(
    read(at('a', 'items', 0, 'spec', 'chart'), at('b', 'items', 1, 'kind'), at('c', 'x', 0, 'a')),
  ).toEqual([['items.0.spec.chart a', 'items.1.kind b', 'x.0.a c'], ['spec.chart a'], ['kind b']]);
});
