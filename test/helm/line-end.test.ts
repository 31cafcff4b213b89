import {expect, test} from 'vitest';
import {Draft} from '../../src/helm/draft.js';
import {isDoubled, replacedAt} from '../../src/helm/line-end.js';

const draftOf = (text: string) =>
  Draft.of(text, {majors: [3, 4], last: true, followed: false, rootPrompt: false});

test.each([
  ['helm list \\\\', true],
  ['helm list \\', false],
  ['helm list a\\\\', false],
])('%j ends in a doubled backslash: %s', (text, expected) => {
  expect(isDoubled(draftOf(text), text.length)).toBe(expected);
});

test.each([
  ['helm list', 0],
  ['helm list /', 1],
  ['kubectl get pods /', null],
  ['helm list --all/', 1],
  ['helm list -n web/', 1],
  ['helm list -n=web/', 1],
  ['helm list -n /', null],
  ['helm list --unheard-of /', null],
  ['helm list --all /', 1],
  ['helm install web ./web/', 0],
  ['helm install web web/web/', null],
  ['helm install web web --repo https://charts.example.com/', 0],
  ['helm install web web --set path=/', 0],
  ['helm install web web --set path=a/', null],
  ['helm install web web --version one', null],
  ['helm install web web --version 1.2.3^', null],
  ['helm install web web --version 1.2.3\\\\', null],
  ['helm unheard-of /', null],
  ['helm unheard-of', 0],
])('%j has a backslash in place of so many characters: %s', (text, expected) => {
  expect(replacedAt(draftOf(text), text.length)).toBe(expected);
});

test('a line below a broken one is read by the flags of its command', () => {
  const draft = draftOf('helm install web ./web\n  -n web/\n  --wait');
  expect(replacedAt(draft, draft.text.indexOf('/\n') + 1)).toBe(1);
});
