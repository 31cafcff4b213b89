import {expect, test} from 'vitest';
import {Draft} from '../../src/helm/draft.js';
import {
  grammarAt,
  hasCommand,
  invocationAt,
  objectionsOf,
  settingWords,
  toolWords,
} from '../../src/helm/scope.js';

const draftOf = (text: string): Draft =>
  Draft.of(text, {majors: [3, 4], last: true, followed: false, rootPrompt: false});

test('orphaned flags belong to the command above, other commands do not', () => {
  const words = toolWords(draftOf('helm list\n–all | grep x'));
  expect(words.map(({word, invocation}) => [word.text, invocation.path])).toEqual([
    ['helm', 'list'],
    ['list', 'list'],
    ['–all', 'list'],
  ]);
});

test.each(['–all', '－－all', '﹣﹣all'])('%s is a flag of the command above', (flag) => {
  expect(toolWords(draftOf(`helm list\n${flag}`)).map(({word}) => word.text)).toContain(flag);
});

test('words of usage notation and of displaced commands are left out', () => {
  expect(toolWords(draftOf('helm list [flags]'))).toEqual([]);
  expect(toolWords(draftOf('helm upgrade a ./b --version c < V > -n'))).toEqual([]);
});

test('the command at an offset is the last that starts before it', () => {
  const text = 'helm list; helm env';
  expect(invocationAt(draftOf(text), 15)?.path).toBe('env');
  expect(grammarAt(draftOf(text), 3)?.path).toEqual(['list']);
  expect(grammarAt(draftOf('ls'), 1)).toBeNull();
});

test.each([
  ['helm list', true],
  ['helm list [flags]', false],
  ['ls', false],
])('hasCommand(%j) is %j', (text, expected) => {
  expect(hasCommand(draftOf(text))).toBe(expected);
});

test('objections of one kind', () => {
  const draft = draftOf('helm list --nope; helm intall');
  expect(objectionsOf(draft, 'unknown-flag').map(({objection}) => objection.name)).toEqual([
    'nope',
  ]);
  expect(objectionsOf(draft, 'too-few')).toEqual([]);
});

test('words that say what is set', () => {
  const [invocation] = draftOf(
    'helm install a ./b --set c=d --set-string=e=f --set-literal g=h -f i.yaml',
  ).invocations;
  expect(invocation && settingWords(invocation).map(({text}) => text)).toEqual([
    'c=d',
    '--set-string=e=f',
  ]);
});
