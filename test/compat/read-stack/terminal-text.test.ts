import {expect, test} from 'vitest';
import {linesOf} from '../../../src/compat/read-stack/terminal-text.js';

const ESCAPE = '\u001b';

test.each([
  ['', ['']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b', '']],
  [`${ESCAPE}[1;32mServer Version${ESCAPE}[0m: v1.31.4`, ['Server Version: v1.31.4']],
  [`${ESCAPE}[2K${ESCAPE}[?25la`, ['a']],
  [`${ESCAPE}]0;me@host: ~\u0007$ kubectl version`, ['$ kubectl version']],
  [`${ESCAPE}]8;;https://example.com${ESCAPE}\\link${ESCAPE}]8;;${ESCAPE}\\`, ['link']],
  ['\ufeffdependencies:', ['dependencies:']],
  ['Server Version:\u00a0\u200bv1.31.4', ['Server Version: v1.31.4']],
])('%j has the lines %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
