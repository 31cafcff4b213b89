import {mkdirSync, realpathSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {fileWithin, writableRoot} from '../../src/cli/root.js';
import {temporaryDirectory} from '../temporary-directory.js';

test('the root is the repository that the site is in', async () => {
  const directory = await temporaryDirectory({'website/docs/a.md': ''});
  mkdirSync(join(directory, '.git'));
  expect(writableRoot(join(directory, 'website'))).toBe(directory);
});

test.each([
  ['README.md', true],
  ['new/folder/README.md', true],
  ['website/../README.md', true],
  ['..name.md', true],
  ['../README.md', false],
  ['website/../../README.md', false],
  ['link/README.md', false],
  ['link/new/README.md', false],
  ['linked.md', false],
  ['inner/README.md', true],
])('%s is inside: %s', async (path, inside) => {
  const directory = realpathSync(
    await temporaryDirectory({'root/website/a.md': '', 'outside/README.md': ''}),
  );
  const root = join(directory, 'root');
  symlinkSync(join(directory, 'outside'), join(root, 'link'));
  symlinkSync(join(directory, 'outside', 'README.md'), join(root, 'linked.md'));
  symlinkSync(join(root, 'website'), join(root, 'inner'));
  const found = fileWithin(root, join(root, path));
  if (inside) expect((await found).startsWith(root)).toBe(true);
  else await expect(found).rejects.toThrow(`is outside of ${root}, where nothing is written`);
});
