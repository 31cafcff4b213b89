import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readUtf8} from '../../src/cli/read-utf8.js';
import {temporaryDirectory} from '../temporary-directory.js';

test.each([
  ['UTF-8', Buffer.from('\uFEFFé\r\n'), '\uFEFFé\r\n'],
  ['Latin 1', Buffer.from('é', 'latin1'), null],
  ['UTF-16', Buffer.from('\uFEFFé', 'utf16le'), null],
])('%s', async (_, bytes, text) => {
  const file = join(await temporaryDirectory({}), 'page.md');
  await writeFile(file, bytes);
  expect(await readUtf8(file)).toBe(text);
});

test('a file that is not there is refused', async () => {
  await expect(readUtf8(join(await temporaryDirectory({}), 'none.md'))).rejects.toThrow('ENOENT');
});
