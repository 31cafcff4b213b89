import {expect, test} from 'vitest';
import {Draft, TooManyChanges, type Context} from '../../src/helm/draft.js';

const context: Context = {majors: [3, 4], last: true, followed: false, rootPrompt: false};

test('edits apply in order of place, and origins are kept', () => {
  const draft = Draft.of('abcdef', context).apply([
    {start: 4, end: 5, text: 'EE'},
    {start: 1, end: 2, text: ''},
  ]);
  expect(draft.text).toBe('acdEEf');
  expect([...draft.text].map((_, i) => draft.originOf(i))).toEqual([0, 2, 3, 4, 4, 5]);
  expect(draft.apply([{start: 0, end: 1, text: ''}]).originOf(0)).toBe(2);
});

test('of two edits that overlap, the first holds', () => {
  const edits = [
    {start: 0, end: 3, text: 'x'},
    {start: 2, end: 4, text: 'y'},
  ];
  expect(Draft.of('abcdef', context).apply(edits).text).toBe('xdef');
});

test('all changes of a statement together are bounded, be they made one after the other or on trial', () => {
  const edit = {start: 0, end: 0, text: 'x'};
  const first = Draft.of('', context);
  let last = first;
  for (let i = 0; i < 50; i += 1) {
    first.apply([edit]);
    last = last.apply([edit]);
  }
  expect(() => last.apply([edit])).toThrow(TooManyChanges);
  expect(() => Draft.of('', context).apply([edit])).not.toThrow();
});

test('prompts are covered, commands are read', () => {
  const draft = Draft.of('$ helm list && kubectl get pods', context);
  expect(draft.source).toBe('  helm list && kubectl get pods');
  expect(draft.invocations.map(({tool, path}) => [tool, path])).toEqual([
    ['helm', 'list'],
    ['kubectl', 'get'],
  ]);
  expect(draft.quoting).toHaveLength(draft.text.length);
});
