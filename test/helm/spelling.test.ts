import fc from 'fast-check';
import {expect, test} from 'vitest';
import {helmGrammar} from '../../src/helm/commands/helm.js';
import {
  closest,
  closestFlag,
  editDistance,
  isOneEditApart,
  near,
  similarFlags,
} from '../../src/helm/spelling.js';

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

test('one edit apart is at a distance of one', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5});
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneEditApart(a, b)).toBe(editDistance(a, b) === 1);
    }),
  );
});

test('a flag resembles those within two edits, if most letters are the same', () => {
  const grammar = helmGrammar('upgrade', [3, 4]);
  expect(similarFlags('unset', grammar)).toEqual(['set']);
  expect(similarFlags('yes', grammar)).toEqual([]);
  expect(similarFlags('release-history-max', grammar)).toEqual([]);
});

test('closest needs exactly one', () => {
  expect(near('uinstall', ['install', 'uninstall', 'list'])).toEqual(['install', 'uninstall']);
  expect(closest('uinstall', ['install', 'uninstall'])).toBeNull();
  expect(closest('intall', ['install', 'uninstall'])).toBe('install');
  expect(closest('st', ['set', 's'])).toBe('set');
  expect(closest('l', ['ls'])).toBeNull();
  expect(closestFlag('namepsace', helmGrammar('install', [3, 4]))).toBe('namespace');
});
