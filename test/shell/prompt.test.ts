import {expect, test} from 'vitest';
import {blankPrompts, promptLength} from '../../src/shell/prompt.js';

test.each<[string, boolean, boolean, number]>([
  ['$ helm list', false, false, 2],
  ['  $  helm list', false, false, 5],
  ['% helm list', false, false, 2],
  ['me@host:~$ helm list', false, false, 11],
  ['(venv) $ helm list', false, false, 9],
  ['> --wait', true, false, 2],
  ['> --wait', false, false, 0],
  ['# helm list', false, true, 2],
  ['# helm list', false, false, 0],
  ['# Helm is a tool', false, true, 0],
  ['$HELM list', false, false, 0],
  ['helm list', false, false, 0],
  ['$ ', false, false, 0],
])('promptLength(%j, %j, %j) is %j', (line, continued, root, length) => {
  expect(promptLength(line, continued, root)).toBe(length);
});

test('prompts become spaces of the same length', () => {
  const text = '$ helm install a b \\\n> --wait\noutput > x';
  expect(blankPrompts(text)).toBe('  helm install a b \\\n  --wait\noutput > x');
  expect(blankPrompts('helm list')).toBe('helm list');
});
