import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editDistance} from '../../src/text/edit-distance.js';

test.each([
  ['install', 'intall', 1],
  ['install', 'insstall', 1],
  ['install', 'imstall', 1],
  ['install', 'isntall', 1],
  ['install', 'install', 0],
  ['install', 'intal', 2],
  ['install', 'isnatll', 2],
  ['unset', 'set', 2],
  ['ab', 'ba', 1],
  ['a', '', 1],
  ['', '', 0],
])('editDistance(%j, %j) is %j', (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
  expect(editDistance(b, a)).toBe(expected);
});

test('a letter more is one edit', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(),
      fc.string({minLength: 1, maxLength: 1}),
      (word, at, letter) => {
        const place = at % (word.length + 1);
        const longer = word.slice(0, place) + letter + word.slice(place);
        expect(editDistance(word, longer)).toBe(1);
      },
    ),
  );
});
