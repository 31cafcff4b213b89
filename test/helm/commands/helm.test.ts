import {describe, expect, test} from 'vitest';
import {
  helmFlags,
  helmGrammar,
  helmSubcommands,
  isFormerHelmCommand,
  isHelmCommand,
  resolveHelmAlias,
} from '../../../src/helm/commands/helm.js';
import type {HelmMajor} from '../../../src/helm/commands/grammar.js';
import {HELM_FLAGS} from '../../../src/helm/commands/helm-flags.js';

test.each(Object.keys(HELM_FLAGS))('every flag of "%s" is well-formed', (path) => {
  for (const flag of helmFlags(path.split(' ').filter(Boolean))) {
    expect(flag.name).toMatch(/^[a-z0-9][a-z0-9-]+$/);
    expect(flag.majors.length).toBeGreaterThan(0);
    expect(flag.kind === 'boolean').toBe(flag.arity === 'none');
  }
});

test('a shorthand stands for one flag', () => {
  const shared = Object.keys(HELM_FLAGS).flatMap((path) =>
    [2, 3, 4].flatMap((major) => {
      const flags = helmFlags(path.split(' ')).filter(
        ({short, majors}) => short !== null && majors.includes(major as HelmMajor),
      );
      const named = new Set(flags.map(({short, name}) => `${path} -${short} --${name}`));
      return named.size > new Set(flags.map(({short}) => short)).size ? [...named] : [];
    }),
  );
  expect(shared).toEqual([]);
  expect(helmGrammar('list', [3, 4]).shorthands.get('o')?.name).toBe('output');
});

describe('helmGrammar', () => {
  test('majors decide which flags there are', () => {
    expect(helmGrammar('install', [2]).flags.has('name')).toBe(true);
    expect(helmGrammar('install', [3, 4]).flags.has('name')).toBe(false);
    expect(helmGrammar('install', [3, 4]).shorthands.get('n')?.name).toBe('namespace');
    expect(helmGrammar('upgrade', [3]).flags.has('rollback-on-failure')).toBe(false);
    expect(helmGrammar('upgrade', [4]).flags.get('atomic')?.deprecated).toBe(true);
  });

  test('the newest form of a flag counts', () => {
    expect(helmGrammar('upgrade', [3]).flags.get('wait')?.arity).toBe('none');
    expect(helmGrammar('upgrade', [3, 4]).flags.get('wait')?.arity).toBe('optional');
  });

  test('groups only hold other commands', () => {
    expect(helmGrammar('repo', [3, 4]).group).toBe(true);
    expect(helmGrammar('repo add', [3, 4])).toMatchObject({group: false, min: 2, max: 2});
  });
});

test.each([
  ['del', 'uninstall'],
  ['delete', 'uninstall'],
  ['dep up', 'dependency update'],
  ['inspect values', 'show values'],
  ['plugin rm', 'plugin uninstall'],
  ['repo add', 'repo add'],
  ['constructor', 'constructor'],
])('resolveHelmAlias(%j) is %j', (path, expected) => {
  expect(resolveHelmAlias(path)).toBe(expected);
});

test('what is a command', () => {
  expect(isHelmCommand('install')).toBe(true);
  expect(isHelmCommand('')).toBe(false);
  expect(isHelmCommand('toString')).toBe(false);
  expect(isFormerHelmCommand('init')).toBe(true);
  expect(helmSubcommands('repo')).toEqual(expect.arrayContaining(['add', 'update', 'rm']));
  expect(helmSubcommands('')).toEqual(expect.arrayContaining(['install', 'ls']));
});
