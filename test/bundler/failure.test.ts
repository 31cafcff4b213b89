import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {FailureBundlerPlugin} from '../../src/bundler/failure.js';
import {temporaryDirectory} from '../temporary-directory.js';
import {createCompiler} from './fake-compiler.js';

test('where files are watched, a failure is an error of the compilation until it is gone', async () => {
  const file = join(await temporaryDirectory(), 'failure.txt');
  const compile = createCompiler(new FailureBundlerPlugin([file]));
  expect(await compile()).toMatchObject({dependencies: [file], errors: []});
  writeFileSync(file, 'compat.yaml:3:1 error unknown-key: unknown key');
  expect(await compile()).toMatchObject({
    dependencies: [file],
    errors: ['compat.yaml:3:1 error unknown-key: unknown key'],
  });
  writeFileSync(file, '');
  expect(await compile()).toMatchObject({dependencies: [file], errors: []});
});

test('a build stops by itself', async () => {
  const file = join(await temporaryDirectory({'failure.txt': 'text'}), 'failure.txt');
  const compile = createCompiler(new FailureBundlerPlugin([file]), {watchMode: false});
  expect(await compile()).toMatchObject({dependencies: [], errors: []});
});
