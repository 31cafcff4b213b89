import fc from 'fast-check';
import {expect, test} from 'vitest';
import {helmGrammar} from '../../src/helm/commands/helm.js';
import {closest, closestFlag, isOneEditApart, near, similarFlags} from '../../src/helm/spelling.js';
import {editDistance} from '../../src/text/edit-distance.js';

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
  expect(near('unstall', ['install', 'uninstall', 'list'])).toEqual(['install', 'uninstall']);
  expect(near('instll', ['install', 'uninstall'])).toEqual(['install']);
  expect(near('unstll', ['install', 'uninstall'])).toEqual([]);
  expect(near('lst', ['list', 'last-but-one'])).toEqual(['list']);
  expect(closest('uinstall', ['install', 'uninstall'])).toBeNull();
  expect(closest('intall', ['install', 'uninstall'])).toBe('install');
  expect(closest('st', ['set', 's'])).toBe('set');
  expect(closest('l', ['ls'])).toBeNull();
  expect(closestFlag('namepsace', helmGrammar('install', [3, 4]))).toBe('namespace');
});
