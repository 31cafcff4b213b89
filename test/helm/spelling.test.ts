import fc from 'fast-check';
import {expect, test} from 'vitest';
import {helmGrammar} from '../../src/helm/commands/helm.js';
import {closest, closestFlag, isOneEditApart, near} from '../../src/helm/spelling.js';

test.each([
  ['install', 'intall', true],
  ['install', 'insstall', true],
  ['install', 'imstall', true],
  ['install', 'isntall', true],
  ['install', 'install', false],
  ['install', 'intal', false],
  ['install', 'isnatll', false],
  ['ab', 'ba', true],
  ['a', '', true],
])('isOneEditApart(%j, %j) is %j', (a, b, expected) => {
  expect(isOneEditApart(a, b)).toBe(expected);
  expect(isOneEditApart(b, a)).toBe(expected);
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
        expect(isOneEditApart(word, longer)).toBe(true);
      },
    ),
  );
});

test('closest needs exactly one', () => {
  expect(near('uinstall', ['install', 'uninstall', 'list'])).toEqual(['install', 'uninstall']);
  expect(closest('uinstall', ['install', 'uninstall'])).toBeNull();
  expect(closest('intall', ['install', 'uninstall'])).toBe('install');
  expect(closest('l', ['ls'])).toBeNull();
  expect(closestFlag('namepsace', helmGrammar('install', [3, 4]))).toBe('namespace');
});
