import fc from 'fast-check';
import {expect, test} from 'vitest';
import {jsonDocuments} from '../../../src/compat/read-stack/json-documents.js';
import {textsIn} from './texts.js';

test('reads objects and lists among other lines', () => {
  const text = [
    '$ helm list -o json',
    '[{"name":"aieg","chart":"kite-1.0.0"},{"name":"b"}]',
    '$ kubectl version -o json',
    '{',
    '  "serverVersion": {',
    '    "gitVersion": "v1.31.4",',
    '    "minor": "31", "odd": [1, true]',
    '  }',
    '}',
    'done',
  ];
  expect(jsonDocuments(text)).toEqual([
    [
      {path: [0, 'name'], value: 'aieg', line: 2},
      {path: [0, 'chart'], value: 'kite-1.0.0', line: 2},
      {path: [1, 'name'], value: 'b', line: 2},
    ],
    [
      {path: ['serverVersion', 'gitVersion'], value: 'v1.31.4', line: 6},
      {path: ['serverVersion', 'minor'], value: '31', line: 7},
      {path: ['serverVersion', 'odd', 0], value: '1', line: 7},
      {path: ['serverVersion', 'odd', 1], value: 'true', line: 7},
    ],
  ]);
});

test.each(['', 'a', '{', '["a]', '["a\n"]', '[]', '['.repeat(40) + '"a"' + ']'.repeat(40)])(
  '%j holds no text',
  (text) => {
    expect(jsonDocuments(text.split('\n'))).toEqual([]);
  },
);

test('what is cut off is read up to there, and what follows all the same', () => {
  const text = [
    '{"a": [{"b": "1"}, {"b": "2", "c": "3',
    '{"a": {"b": "4"',
    '$ kubectl version',
    '{"a": "5"}',
  ];
  expect(jsonDocuments(text)).toEqual([
    [
      {path: ['a', 0, 'b'], value: '1', line: 1},
      {path: ['a', 1, 'b'], value: '2', line: 1},
    ],
    [{path: ['a', 'b'], value: '4', line: 2}],
    [{path: ['a'], value: '5', line: 4}],
  ]);
});

test('a text with escapes is not read', () => {
  expect(jsonDocuments(['["v1\\u002e2", "b"]'])).toEqual([
    [
      {path: [0], value: '', line: 1},
      {path: [1], value: 'b', line: 1},
    ],
  ]);
});

test('reads what JSON.stringify writes, each text on its line', () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 4},
      fc.stringMatching(/^[\w .:{}[\],-]*$/),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(fc.stringMatching(/^[\w .:-]+$/), tie('value'), {maxKeys: 3}),
    ),
  })).value;
  fc.assert(
    fc.property(fc.array(json), fc.constantFrom(undefined, 2), (value, indent) => {
      const lines = JSON.stringify(value, null, indent).split('\n');
      const documents = jsonDocuments(lines);
      const texts = textsIn(value);
      const read = documents.map((scalars) => scalars.map((each) => [each.path, each.value]));
      expect(read).toEqual(texts.length > 0 ? [texts] : []);
      for (const {value: text, line} of documents.flat()) expect(lines[line - 1]).toContain(text);
    }),
  );
});
