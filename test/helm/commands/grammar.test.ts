import {expect, test} from 'vitest';
import {positionalKind} from '../../../src/helm/commands/grammar.js';
import {helmGrammar} from '../../../src/helm/commands/helm.js';

test.each([
  ['install', 0, 'release'],
  ['install', 1, 'chart'],
  ['uninstall', 5, 'release'],
  ['list', 0, 'text'],
])('positional of %s number %i is a %s', (path, index, kind) => {
  expect(positionalKind(helmGrammar(path, [3, 4]), index)).toBe(kind);
});
