import {mkdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Problem} from '../../src/problem.js';
import {readFailure, recordFailure} from '../../src/site/failure.js';
import {PrintedProblems} from '../../src/site/print.js';
import {temporaryDirectory} from '../temporary-directory.js';

const PROBLEM: Problem = {
  code: 'unknown-key',
  severity: 'error',
  message: 'unknown key `more`',
  tip: 'Remove it',
  path: 'compat.yaml',
  line: 3,
  column: 1,
  docs: 'https://example.com/docs/findings/unknown-key',
};

const fail = (error: Error) => () => Promise.reject(error);

async function emptyFile(): Promise<string> {
  const directory = join(await temporaryDirectory(), 'generated');
  mkdirSync(directory);
  return join(directory, 'failure.txt');
}

test('keeps what loading failed for, until it succeeds', async () => {
  const file = await emptyFile();
  expect(await readFailure(file)).toBeNull();

  const printed = new PrintedProblems('1 problem, printed above', [PROBLEM, PROBLEM]);
  await expect(recordFailure(file, fail(printed))).rejects.toBe(printed);
  const text = await readFailure(file);
  expect(text?.match(/^compat\.yaml:3:1 error unknown-key: unknown key `more`$/gm)).toHaveLength(2);

  await expect(recordFailure(file, fail(new Error('two of one name')))).rejects.toThrow();
  expect(await readFailure(file)).toBe('two of one name');

  expect(await recordFailure(file, () => Promise.resolve(7))).toBe(7);
  expect(await readFailure(file)).toBeNull();
});

test('a file that stays the same is not touched', async () => {
  const file = await emptyFile();
  const load = () => Promise.resolve();
  await recordFailure(file, load);
  const {mtimeMs} = statSync(file);
  await recordFailure(file, load);
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});
