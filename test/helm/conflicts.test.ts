import {expect, test} from 'vitest';
import {conflictsIn} from '../../src/helm/conflicts.js';

test.each<[string, string[]]>([
  [
    'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\nd',
    ['<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main'],
  ],
  ['<<<<<<<\n=======\n>>>>>>>', ['<<<<<<<\n=======\n>>>>>>>']],
  [
    '<<<<<<< a\nb\n||||||| base\nx\n=======\nc\n>>>>>>> b',
    ['<<<<<<< a\nb\n||||||| base\nx\n=======\nc\n>>>>>>> b'],
  ],
  [
    '<<<<<<< a\n=======\n>>>>>>> b\nx\n<<<<<<< a\n=======\n>>>>>>> b',
    ['<<<<<<< a\n=======\n>>>>>>> b', '<<<<<<< a\n=======\n>>>>>>> b'],
  ],
  ['<<<<<<< HEAD\nb\n=======\nc', []],
  [' <<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main', []],
  ['<<<<<<< HEAD\nb\n========\nc\n>>>>>>> main', []],
  ['b\n=======\nc\n>>>>>>> main', []],
])('%j', (text, conflicts) => {
  expect(conflictsIn(text).map(([start, end]) => text.slice(start, end))).toEqual(conflicts);
});
