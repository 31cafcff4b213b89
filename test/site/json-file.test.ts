import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {plain} from '../../src/data/source/located.js';
import {readJsonFile} from '../../src/site/json-file.js';
import {temporaryDirectory} from '../temporary-directory.js';

async function read(path: string, text: string | Buffer = '{"a": 1.10}') {
  const siteDir = await temporaryDirectory({[`site/${path}`]: String(text), 'secret.json': '{}'});
  return readJsonFile(path, join(siteDir, 'site'));
}

test('reads values as they are written, and where', async () => {
  const file = await read('a.json', '\uFEFF{"a": 1.10}');
  expect('root' in file && plain(file.root)).toEqual({a: '1.10'});
});

test.each([
  [
    '{"a": 1',
    {fault: 'is no JSON: expected `}`, found the end of the file', place: {line: 1, column: 8}},
  ],
  ['', {place: {line: 1, column: 1}}],
  ['\0\uFFFF', {place: {line: 1, column: 1}}],
  ['['.repeat(100_000), {place: {line: 1}}],
  [' '.repeat(2 * 1024 * 1024), {fault: 'is larger than 1 MiB'}],
])('refuses %#', async (text, fault) => {
  expect(await read('a.json', text)).toMatchObject(fault);
});

test('refuses what is no file of the site', async () => {
  const directory = await temporaryDirectory({'site/a.json': '{}', 'secret.json': '{}'});
  const siteDir = join(directory, 'site');
  await symlink(join(directory, 'secret.json'), join(siteDir, 'link.json'));
  const read = async (path: string) => readJsonFile(path, siteDir);
  expect(await read('../secret.json')).toEqual({fault: 'lies outside the site'});
  expect(await read('link.json')).toEqual({fault: 'lies outside the site'});
  expect(await read('none.json')).toEqual({fault: 'does not exist'});
  expect(await read('.')).toEqual({fault: 'is no file'});
  expect(await read('a\0.json')).toEqual({fault: 'cannot be read'});
});

test('a value of any key is no property', async () => {
  const file = await read('a.json', '{"__proto__": {"polluted": true}}');
  expect('root' in file).toBe(true);
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
});
