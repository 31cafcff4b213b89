import {expect, test} from 'vitest';
import {withoutBlockTexts} from '../../../src/compat/read-stack/block-texts.js';

test.each<[string, string[], string[]]>([
  ['a key', ['a: |', '  b: c', '', '  d', 'e: f'], ['a: |', '', '', '', 'e: f']],
  ['an indented key', ['  a: >-', '    b', '  c: d'], ['  a: >-', '', '  c: d']],
  ['a key with a comment', ['a: |+2 # why', '    b', 'c'], ['a: |+2 # why', '', 'c']],
  ['a key after a dash', ['- a: |', '    b', '  c: d'], ['- a: |', '', '  c: d']],
  ['an item', ['- |', '  a', '- b'], ['- |', '', '- b']],
  ['an item in an item', ['- - |', '    a', '  - b'], ['- - |', '', '  - b']],
  ['one after another', ['a: |', '  b: |', 'c: |', '  d'], ['a: |', '', 'c: |', '']],
  ['a table', ['| a: |', '| b: |', 'c'], ['| a: |', '| b: |', 'c']],
  ['a comment', ['# a: |', '  b'], ['# a: |', '  b']],
  ['a plain text', ['a: b |', '  c'], ['a: b |', '  c']],
])('%s', (_, lines, rest) => {
  expect(withoutBlockTexts(lines)).toEqual(rest);
});
