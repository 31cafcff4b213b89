import {expect, test} from 'vitest';
import {blankPrompts, firstPrompt, promptLength} from '../../src/shell/prompt.js';

test.each<[string, boolean, number]>([
  ['$ helm list', false, 2],
  ['  $  helm list', false, 5],
  ['% helm list', false, 2],
  ['me@host:~$ helm list', false, 11],
  ['(venv) $ helm list', false, 9],
  ['> --wait', false, 0],
  ['> helm list', false, 2],
  ['❯ helm list', false, 2],
  ['➜  charts helm list', false, 10],
  ['➜ helm list', false, 2],
  ['→  helm list', false, 3],
  ['→ then list', false, 0],
  ['root@host:~# helm list', false, 13],
  ['[me@host dir]$ helm list', false, 15],
  ['sh-5.2# sudo helm list', false, 8],
  ['~/charts $ helm list', false, 11],
  ['C:\\charts>helm list', false, 10],
  ['PS C:\\> helm list', false, 8],
  ['~ helm list', false, 2],
  ['>> helm list', false, 3],
  ['$> helm list', false, 3],
  ['node-1# helm list', false, 8],
  ['node-1#helm list', false, 0],
  ['> values.yaml', false, 0],
  ['~/bin/helm list', false, 0],
  ['# helm list', true, 2],
  ['# helm list', false, 0],
  ['# Helm is a tool', true, 0],
  ['$HELM list', false, 0],
  ['helm list', false, 0],
  ['$ ', false, 0],
])('promptLength(%j, %j) is %j', (line, root, length) => {
  expect(promptLength(line, root)).toBe(length);
});

test('prompts become spaces of the same length', () => {
  const text = '$ helm install a b \\\n> --wait\noutput > x';
  expect(blankPrompts(text)).toBe('  helm install a b \\\n  --wait\noutput > x');
  expect(blankPrompts('helm list')).toBe('helm list');
  expect(blankPrompts('~ helm list')).toBe('  helm list');
});

test.each([
  ['helm list \\\n> --all', 'helm list \\\n  --all'],
  ['$ helm install \\\n> web \\\n> ./web', '  helm install \\\n  web \\\n  ./web'],
  ['  $ helm install web \\\n  > ./web', '    helm install web \\\n    ./web'],
  ['helm install \\\n> web \\\n> ./web', 'helm install \\\n  web \\\n  ./web'],
])('in %j what starts a continued line is a prompt', (text, blanked) => {
  expect(blankPrompts(text)).toBe(blanked);
});

test.each([
  'helm show values ./web \\\n  > values.yaml',
  'helm show values ./web \\\n> values.yaml',
  'helm show values ./web \\\n  --version 1 \\\n  > "$OUT/x" 2>&1',
])('in %j it is a redirection', (text) => {
  expect(blankPrompts(text)).toBe(text);
});

test('a redirection stands off the prompt of the first line', () => {
  const text = '$ helm show values ./web \\\n    > values.yaml';
  expect(blankPrompts(text)).toBe(text.replace('$', ' '));
});

test.each([
  ['  $ helm list\n$ helm env', '  $ '],
  ['helm list\n$ helm env', ''],
  ['', ''],
])('the prompt of %j is %j', (text, prompt) => {
  expect(firstPrompt(text)).toBe(prompt);
});
