import {chmod, lstat, readFile, readdir, stat, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {createFileAtomically, writeFileAtomically} from '../../src/cli/write.js';
import {temporaryDirectory} from '../temporary-directory.js';

test('replaces the text, and keeps mode and link', async () => {
  const directory = await temporaryDirectory({'a.md': 'old'});
  const [file, link] = [join(directory, 'a.md'), join(directory, 'link.md')];
  await chmod(file, 0o640);
  await symlink(file, link);
  await writeFileAtomically(link, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readdir(directory)).toEqual(['a.md', 'link.md']);
});

test.each([writeFileAtomically, createFileAtomically])(
  'makes a file, with its folders',
  async (write) => {
    const directory = await temporaryDirectory();
    await write(join(directory, 'a', 'b', 'new.md'), 'new');
    expect(await readFile(join(directory, 'a', 'b', 'new.md'), 'utf8')).toBe('new');
    expect(await readdir(join(directory, 'a', 'b'))).toEqual(['new.md']);
  },
);

test('leaves nothing behind when it fails', async () => {
  const directory = await temporaryDirectory({'a/b.md': 'x'});
  await expect(writeFileAtomically(join(directory, 'a'), 'new')).rejects.toThrow();
  expect(await readdir(directory)).toEqual(['a']);
});
