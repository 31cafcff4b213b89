import {expect, test} from 'vitest';
import {isSilenced} from '../../src/site/silence.js';

test.each([
  ['compat-ignore', '', true],
  ['title="x" compat-ignore=a,b', '', true],
  ['compat-ignore="a"', '', true],
  [null, '{/* compat-ignore */}', true],
  [null, '<!-- compat-ignore=b,a -->', true],
  ['title="x"', '{/* compat-ignore=a */}', true],
  ['compat-ignore=b', '', false],
  ['no-compat-ignore', '', false],
  ['compat-ignored', '', false],
  [null, 'compat-ignore', false],
  [null, '{/* see compat-ignore */}', false],
  [null, '', false],
])('%s below "%s": %s', (meta, above, silenced) => {
  expect(isSilenced('a', meta, above)).toBe(silenced);
});
