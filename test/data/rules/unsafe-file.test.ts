import {expect, test} from 'vitest';
import {unsafeFile} from '../../../src/data/rules/unsafe-file.js';
import {check} from './check.js';

test.each(['_vars.json', 'docs/_vars.json', './docs/..vars.json', 'a..b/c.json'])(
  '%s is right',
  (file) => {
    expect(check(unsafeFile, {agreesWith: [{file}, {}]})).toEqual([]);
  },
);

test.each([
  '../vars.json',
  'docs/../../vars.json',
  '/etc/vars.json',
  'C:\\vars.json',
  '..',
  '\\\\host\\vars.json',
  '~/vars.json',
])('%s is wrong', (file) => {
  expect(check(unsafeFile, {agreesWith: [{file}]})).toEqual([
    `agreesWith[0].file: \`${file}\` leads out of the site; name a file below the directory of the site, without \`..\``,
  ]);
});
