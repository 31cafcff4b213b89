import {expect, test} from 'vitest';
import {pluginCommand} from '../../../src/helm/commands/plugins.js';

test.each([
  ['secrets upgrade --install', 'secrets upgrade'],
  ['secrets template web', 'secrets template'],
  ['secrets diff upgrade', 'secrets diff upgrade'],
  ['diff upgrade web', 'diff upgrade'],
  ['secrets edit secrets.yaml', undefined],
  ['secrets diff revision', undefined],
  ['diff revision web', undefined],
  ['x upgrade web', undefined],
  ['secrets', undefined],
  ['', undefined],
])('%j names %j', (words, path) => {
  expect(pluginCommand(words.split(' '), [3, 4])?.path).toBe(path);
});

test('helm-secrets takes what the command takes, helm-diff has flags of its own', () => {
  const flagsOf = (words: string) => pluginCommand(words.split(' '), [3, 4])?.grammar.flags;
  expect(flagsOf('secrets upgrade')?.has('atomic')).toBe(true);
  expect(flagsOf('secrets upgrade')?.has('detailed-exitcode')).toBe(false);
  expect(flagsOf('diff upgrade')?.get('detailed-exitcode')?.arity).toBe('none');
  expect(flagsOf('diff upgrade')?.get('context')?.arity).toBe('required');
  expect(pluginCommand(['diff', 'upgrade'], [4])?.grammar.shorthands.get('q')?.name).toBe(
    'suppress-secrets',
  );
});
