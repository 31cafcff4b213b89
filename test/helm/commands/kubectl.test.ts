import {expect, test} from 'vitest';
import {kubectlGrammar, kubectlRunner} from '../../../src/helm/commands/kubectl.js';

test.each([
  [['get', 'pods'], ['get']],
  [
    ['rollout', 'restart'],
    ['rollout', 'restart'],
  ],
  [['rollout'], null],
  [
    ['create', 'secret', 'generic'],
    ['create', 'secret', 'generic'],
  ],
  [
    ['create', 'cm', 'web'],
    ['create', 'configmap'],
  ],
  [['create', 'secret', 'x'], ['create']],
  [['toString'], null],
  [[], null],
])('kubectlGrammar(%j)', (words, path) => {
  expect(kubectlGrammar(words)?.path ?? null).toEqual(path);
});

test('what runs another program is read apart', () => {
  expect(kubectlRunner(['exec', 'web'])?.shorthands.get('c')?.kind).toBe('container');
  expect(kubectlRunner(['get'])).toBeNull();
  expect(kubectlGrammar(['exec'])).toBeNull();
});

test('global flags come with every command, and own ones go first', () => {
  const logs = kubectlGrammar(['logs']);
  expect(logs?.flags.get('namespace')).toMatchObject({short: 'n', arity: 'required'});
  expect(logs?.shorthands.get('f')?.name).toBe('follow');
  expect(kubectlGrammar(['apply'])?.shorthands.get('f')?.name).toBe('filename');
  expect(kubectlGrammar(['apply'])?.flags.get('dry-run')?.arity).toBe('optional');
});
