import {describe, expect, test} from 'vitest';
import {
  hasRootPrompts,
  isFollowed,
  mayHoldCommand,
  statementsOf,
} from '../../src/helm/command-statements.js';

test('a page without commands costs one search', () => {
  expect(mayHoldCommand('npm install x')).toBe(false);
  expect(mayHoldCommand('helm list')).toBe(true);
  expect(mayHoldCommand('oc get x < y > -n')).toBe(true);
});

describe('statementsOf', () => {
  const statements = (text: string): string[] =>
    statementsOf(text, false, 'bash').map(({start, end}) => text.slice(start, end));

  test.each([
    ['helm list'],
    ['$ sudo helm list'],
    ['kubectl get pods'],
    ['a && oc get pods'],
    ['/usr/bin/helm list'],
    ['Copyhelm list'],
    ['bashCopy codehelm list'],
    ['1. helm list'],
    ['3.helm list'],
    ['②helm list'],
    ['helm\u00a0list'],
    ['helm\u00adlist'],
    ['\u202ahelm list'],
    ['helm&nbsp;list'],
    ['hlem list'],
    ['x --version a < B > -n'],
  ])('%j is one', (line) => {
    expect(statements(`echo a\n${line}`)).toEqual([line]);
  });

  test.each([['# helm list'], ['echo "a helm list'], ['myhelm list'], ['helmfile sync'], ['x']])(
    '%j is none',
    (line) => {
      expect(statements(line)).toEqual([]);
    },
  );

  test('what is too long for a command of somebody is left out', () => {
    const long = `helm list ${'a'.repeat(7990)}`;
    expect(statements(long)).toEqual([long]);
    expect(statements(`${long}a\nhelm env`)).toEqual(['helm env']);
  });

  // Minutes, if each line asks what the lines above say.
  test('a hundred thousand lines that may continue a command take no longer than others', () => {
    expect(statements(`helm install web ./web\n${'-- set\n'.repeat(100_000)}`)).toEqual([]);
  });
});

test.each([
  ['helm a\nb', true],
  ['helm a\n', false],
  ['helm a', false],
  ['helm a\n\nb', false],
  ['helm a\n# b', false],
  ['helm a\n$ b', false],
  ['helm a\nhelm b', false],
])('isFollowed(%j) is %j', (text, expected) => {
  expect(isFollowed(text, 'helm a'.length)).toBe(expected);
});

test.each([
  ['# helm list', 'console', true],
  ['# helm list', 'bash', false],
  ['# helm list\n$ helm env', 'console', false],
  ['# a helm list', 'console', false],
])('hasRootPrompts(%j, %j) is %j', (text, lang, expected) => {
  expect(hasRootPrompts(text, lang)).toBe(expected);
});
