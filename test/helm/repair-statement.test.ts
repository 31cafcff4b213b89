import {expect, test} from 'vitest';
import {activeRules} from '../../src/helm/active-rules.js';
import type {Edit} from '../../src/helm/draft.js';
import {repairStatement} from '../../src/helm/repair-statement.js';
import type {Rule} from '../../src/helm/rule.js';

const active = activeRules({}, new Set());
const run = (text: string): ReturnType<typeof repairStatement> =>
  repairStatement(text, active, {majors: [3, 4], last: true, followed: false, rootPrompt: false});

test('a sound statement has neither repair nor finding', () => {
  expect(run('helm list')).toMatchObject({repaired: null, findings: []});
});

test('each command has one finding per code, at its first word', () => {
  const {repaired, findings} = run('helm list -all –short && helm helm env');
  expect(repaired).toBe('helm list --all --short && helm env');
  expect(findings.map(({code, offset}) => [code, offset])).toEqual(
    [
      ['unicode-dash', 0],
      ['single-dash-long-flag', 0],
      ['duplicated-word', 25],
    ]
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map((pair) => expect.arrayContaining(pair) as unknown),
  );
});

test('an offset counts from before any repair', () => {
  const {findings} = run('$ helm repo update helm upgrade -install web ./web');
  expect(findings.map(({offset}) => offset)).toEqual([2, 19]);
});

test('one fault that stays keeps the others', () => {
  const {repaired, findings} = run('helm install web ./web –wait --version');
  expect(repaired).toBeNull();
  expect(findings.map(({expected}) => expected)).toEqual([null, null]);
});

test.each([
  'helm list –all )',
  'helm install web ./web –wait (if you like)',
  'helm list –all &&',
  'if helm list –all; done',
  'helm list –all; fi; fi',
])('what no shell could read afterwards is left whole: %j', (text) => {
  const {repaired, findings} = run(text);
  expect(repaired).toBeNull();
  expect(findings.map(({code, expected}) => [code, expected])).toContainEqual([
    'unicode-dash',
    null,
  ]);
});

test.each([
  ['if ! helm status web –n shop; then', 'if ! helm status web -n shop; then'],
  ['for ns in a b; do helm list –n $ns', 'for ns in a b; do helm list -n $ns'],
  ['helm list –n shop; fi', 'helm list -n shop; fi'],
  ['up() { helm list –n shop', 'up() { helm list -n shop'],
  ['if helm status web –n shop', 'if helm status web -n shop'],
  ['while helm status web –n shop; do', 'while helm status web -n shop; do'],
  ['until helm status web –n shop', 'until helm status web -n shop'],
  ['helm list –n shop; done', 'helm list -n shop; done'],
  ['helm list –n shop; }', 'helm list -n shop; }'],
  ['helm list –n shop; esac', 'helm list -n shop; esac'],
])('a line of a script that is no script alone is repaired: %j', (text, output) => {
  expect(run(text).repaired).toBe(output);
});

test('a statement that takes too long is left whole, and what was found until then is reported', () => {
  const text = `helm list --filter “web”${' a--wait'.repeat(200)}`;
  const {repaired, findings} = run(text);
  expect(repaired).toBeNull();
  expect(findings.map(({code, offset, expected}) => [code, offset, expected])).toEqual([
    ['smart-quotes', 0, null],
  ]);
});

test('of repairs that overlap the first is made, and no part of the others', () => {
  const replaced: Record<string, Array<[string, string]>> = {
    first: [['install', 'list']],
    // Both words, or neither.
    second: [
      ['helm install', 'helm uninstall'],
      ['web', 'api'],
    ],
  };
  const edit = (text: string, word: string, other: string): Edit => {
    const start = text.indexOf(word);
    return {start, end: start + word.length, text: other};
  };
  const rule: Rule = {
    code: 'test',
    severity: 'warning',
    describe: '',
    detect: ({text}) =>
      Object.entries(replaced).flatMap(([message, words]) =>
        words.every(([word]) => text.includes(word))
          ? [{start: 0, end: 4, message, tip: '', edits: words.map((pair) => edit(text, ...pair))}]
          : [],
      ),
  };
  const {repaired, findings} = repairStatement('helm install web', [{rule, severity: 'warning'}], {
    majors: [3, 4],
    last: true,
    followed: false,
    rootPrompt: false,
  });
  expect(repaired).toBe('helm list web');
  expect(findings.map(({message}) => message)).toEqual(['first']);
});
