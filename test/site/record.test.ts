import {readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {digest, readRecord, stampsOf, writeRecord} from '../../src/site/record.js';
import {temporaryDirectory} from '../temporary-directory.js';

test('a stamp tells an edited file from what it was', async () => {
  const file = join(await temporaryDirectory({a: '1'}), 'a');
  const before = await stampsOf([file]);
  expect(await stampsOf([file])).toEqual(before);
  await writeFile(file, '22');
  const longer = await stampsOf([file]);
  expect(longer).not.toEqual(before);
  await utimes(file, 1, 1);
  expect(await stampsOf([file])).not.toEqual(longer);
  await rm(file);
  expect(await stampsOf([file])).toEqual(new Map());
});

test('a stamp tells what a file is compared with from what it was', async () => {
  const files = [join(await temporaryDirectory({a: '1'}), 'a')];
  const before = await stampsOf(files, digest({line: 'v1.x'}));
  expect(await stampsOf(files, digest({line: 'v1.x'}))).toEqual(before);
  expect(await stampsOf(files, digest({line: 'v2.x'}))).not.toEqual(before);
});

test('a record is read back by the process that wrote it', async () => {
  const path = join(await temporaryDirectory(), 'deep', 'record.json');
  const stamps = new Map([['/a', '1 2']]);
  await writeRecord(path, stamps);
  expect(await readRecord(path)).toEqual(stamps);
});

test.each(['', '{}', '{"process": 1, "files": {"/a": "1 2"}}'])(
  'what another process left is no record: %j',
  async (text) => {
    const path = join(await temporaryDirectory({record: text}), 'record');
    expect(await readRecord(path)).toEqual(new Map());
    expect(await readFile(path, 'utf8')).toBe(text);
  },
);
