import {expect, test} from 'vitest';
import {respell} from '../../src/data/respell.js';
import {placeAt, plain} from '../../src/data/source/located.js';
import {readYaml} from '../../src/data/source/yaml.js';

function read(text: string) {
  const {root} = readYaml(text);
  if (!root) throw new Error('unreadable');
  return root;
}

test.each([
  ['a: 1\nb: 2', [], {a: '1', b: '2'}],
  ['a: 1\nbb: 2', [{parent: [], written: 'bb', meant: 'b'}], {a: '1', b: '2'}],
  [
    'x: [{bb: 2}, {bb: 3}]',
    [{parent: ['x', 1], written: 'bb', meant: 'b'}],
    {x: [{bb: '2'}, {b: '3'}]},
  ],
  ['b: 1\nbb: 2', [{parent: [], written: 'bb', meant: 'b'}], {b: '1', bb: '2'}],
  [
    'bb: 1\nbbb: {cc: 2}',
    [
      {parent: [], written: 'bb', meant: 'b'},
      {parent: [], written: 'bbb', meant: 'b'},
      {parent: ['bbb'], written: 'cc', meant: 'c'},
    ],
    {b: '1', bbb: {c: '2'}},
  ],
])('%j with %j', (text, misspelt, expected) => {
  expect(plain(respell(read(text), misspelt))).toEqual(expected);
});

test('places stay', () => {
  const respelt = respell(read('x: {bb: 2}'), [{parent: ['x'], written: 'bb', meant: 'b'}]);
  expect(placeAt(respelt, ['x', 'b'], 'key')).toMatchObject({line: 1, column: 5});
  expect(placeAt(respelt, ['x', 'b'], 'value')).toMatchObject({line: 1, column: 9});
});
