import {expect, test} from 'vitest';
import {positionalKind} from '../../../src/helm/commands/grammar.js';
import {helmGrammar} from '../../../src/helm/commands/helm.js';

test.each([
  ['install', 0, 2, 'release'],
  ['install', 1, 2, 'chart'],
  ['install', 0, 1, 'chart'],
  ['template', 0, 1, 'chart'],
  ['upgrade', 0, 1, 'release'],
  ['rollback', 0, 1, 'release'],
  ['uninstall', 5, 6, 'release'],
  ['list', 0, 1, 'text'],
])('positional of %s number %i of %i is a %s', (path, index, count, kind) => {
  expect(positionalKind(helmGrammar(path, [3, 4]), index, count)).toBe(kind);
});
