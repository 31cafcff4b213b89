import {logger} from '@docusaurus/logger';
import {afterEach, expect, test, vi} from 'vitest';
import {reportUsageErrors, UsageError} from '../../src/cli/usage-error.js';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

test('a usage error is one sentence, and the process fails', async () => {
  const error = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  await reportUsageErrors(() => Promise.reject(new UsageError('There is no such file')));
  expect(error.mock.calls).toEqual([['There is no such file']]);
  expect(process.exitCode).toBe(1);
});

test('any other error is thrown on', async () => {
  await expect(reportUsageErrors(() => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
  expect(process.exitCode).toBeUndefined();
});

test('a command that ends well leaves the exit code alone', async () => {
  await reportUsageErrors(() => Promise.resolve());
  expect(process.exitCode).toBeUndefined();
});
