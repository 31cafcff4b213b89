import fc from 'fast-check';
import {expect, test} from 'vitest';
import {stringify} from 'yaml';
import {withoutBlockTexts} from '../../../src/compat/read-stack/block-texts.js';
import {yamlDocuments} from '../../../src/compat/read-stack/yaml-documents.js';
import {textsIn} from './texts.js';

function read(text: string): unknown[] {
  return yamlDocuments(withoutBlockTexts(text.split('\n'))).map((scalars) =>
    scalars.map(({path, value, line}) => `${path.join('.')}@${line} ${value}`),
  );
}

test.each<[string, string, string[][]]>([
  ['a mapping', 'a: 1\nb: "2"\nc: \'3\'', [['a@1 1', 'b@2 2', 'c@3 3']]],
  ['mappings in mappings', 'a:\n  b: 1\n  c:\n    d: 2\ne: 3', [['a.b@2 1', 'a.c.d@4 2', 'e@5 3']]],
  [
    'a list under its key',
    'a:\n- b: 1\n  c: 2\n- b: 3\nd: 4',
    [['a.0.b@2 1', 'a.0.c@3 2', 'a.1.b@4 3', 'd@5 4']],
  ],
  ['an indented list', 'a:\n  - b: 1\n  - 2\nc: 3', [['a.0.b@2 1', 'a.1@3 2', 'c@4 3']]],
  ['a list at the root', '- a: 1\n  b: 2\n- a: 3', [['0.a@1 1', '0.b@2 2', '1.a@3 3']]],
  ['lists in lists', '- - 1\n  - 2\n- 3', [['0.0@1 1', '0.1@2 2', '1@3 3']]],
  ['an item on its own lines', '-\n  a: 1', [['0.a@2 1']]],
  ['comments', '# a\na: 1 # b\n  # c\nb: "2" # d', [['a@2 1', 'b@4 2']]],
  ['blank lines', 'a: 1\n\n  \nb: 2', [['a@1 1', 'b@4 2']]],
  ['a hash inside', 'a: v1#2\nb: "c #d"', [['a@1 v1#2', 'b@2 c #d']]],
  ['block texts, passed over', 'a: |-\n  b: 1\n\n  c\nd: 2\ne: >\n f\ng: 3', [['d@5 2', 'g@8 3']]],
  ['flow collections, passed over', 'a: [1, 2]\nb: {c: 1}\nd: 2', [['d@3 2']]],
  ['texts with escapes, passed over', 'a: "1\\u002e2"\nb: 2', [['b@2 2']]],
  ['a text of several lines, passed over', 'a: some\n  words\n  more\nb: 2', [['b@4 2']]],
  ['a text that begins a line later, passed over', 'a:\n  words\nb: 2', [['b@3 2']]],
  ['marked documents', '---\na: 1\n---\na: 2\n...', [['a@2 1'], ['a@4 2']]],
  [
    'documents in a row',
    'a: 1\na: 2\n- b: 3\nc: 4',
    [['a@1 1'], ['a@2 2'], ['0.b@3 3'], ['c@4 4']],
  ],
  ['prompts between', '$ cat Chart.lock\na: 1\n$ cat Chart.lock\na: 2', [['a@2 1'], ['a@4 2']]],
  ['quoted keys', '"a": 1\n\'b\': 2', [['a@1 1', 'b@2 2']]],
])('reads %s', (_, text, documents) => {
  expect(read(text)).toEqual(documents);
});

test.each<[string, string]>([
  ['an anchor', 'a: &x 1\nb: 2'],
  ['an alias', 'a: *x'],
  ['a tag', 'a: !!str 1'],
  ['an open flow collection', 'a: [1,\n  2]\nb: 3'],
  ['an open text', 'a: "1\n  b: 2"\nc: 3'],
  ['two colons', 'a: b: c'],
  ['a mapping under a text', 'a: 1\n  b: 2'],
  ['a list beside a mapping', 'a:\n  b: 1\n  - 2'],
  ['a key twice', 'a:\n  b: 1\n  b: 2'],
  ['a wrong indent', 'a:\n    b: 1\n  c: 2'],
  ['no end of depth', '- '.repeat(40) + 'a: 1'],
])('a document with %s is left out', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('the next document is read all the same', () => {
  expect(read('a: *x\n---\nb: 1')).toEqual([['b@3 1']]);
});

test.each(['', 'hello', 'Server Version: v1.31.4', '  a: 1', '{', '  "a": 1,', '}'])(
  '%j holds no YAML',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test('reads what programs write, each text on its line', () => {
  const text = fc.stringMatching(/^[\w.+-][\w.+:/ -]{0,20}[\w.+-]$/);
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      {maxDepth: 4},
      text,
      fc.array(tie('value'), {minLength: 1, maxLength: 3}),
      fc.dictionary(fc.stringMatching(/^[a-z][\w./-]*$/), tie('value'), {minKeys: 1, maxKeys: 3}),
    ),
  })).value;
  const root = fc.dictionary(fc.stringMatching(/^[a-z]\w*$/), value, {minKeys: 1});
  fc.assert(
    fc.property(root, fc.boolean(), (document, indentSeq) => {
      const lines = stringify(document, {indentSeq, lineWidth: 0}).split('\n');
      const documents = yamlDocuments(lines);
      expect(documents.map((all) => all.map(({path, value: found}) => [path, found]))).toEqual([
        textsIn(document),
      ]);
      for (const {value: found, line} of documents.flat()) expect(lines[line - 1]).toContain(found);
    }),
  );
});
