import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {FailureBundlerPlugin} from '../../src/bundler/failure.js';
import {temporaryDirectory} from '../temporary-directory.js';

/** What a compilation watches and fails for. A compiler watches only after its plugins are applied. */
async function compile(file: string, watchMode: boolean) {
  let start: ((compilation: never) => void) | undefined;
  const compiler = {
    watchMode: false,
    hooks: {thisCompilation: {tap: (_: string, run: typeof start) => (start = run)}},
    webpack: {Compilation: {PROCESS_ASSETS_STAGE_ADDITIONAL: -2000}},
  };
  new FailureBundlerPlugin(file).apply(compiler);
  compiler.watchMode = watchMode;
  const watched: string[] = [];
  const errors: Error[] = [];
  const runs: Array<() => Promise<void>> = [];
  start?.({
    errors,
    fileDependencies: {add: (path: string) => watched.push(path)},
    hooks: {processAssets: {tapPromise: (_: object, run: () => Promise<void>) => runs.push(run)}},
  } as never);
  for (const run of runs) await run();
  return {watched, errors: errors.map(({message}) => message)};
}

test('where files are watched, a failure is an error of the compilation until it is gone', async () => {
  const file = join(await temporaryDirectory(), 'failure.txt');
  expect(await compile(file, true)).toEqual({watched: [file], errors: []});
  writeFileSync(file, 'compat.yaml:3:1 error unknown-key: unknown key');
  expect(await compile(file, true)).toEqual({
    watched: [file],
    errors: ['compat.yaml:3:1 error unknown-key: unknown key'],
  });
  writeFileSync(file, '');
  expect(await compile(file, true)).toEqual({watched: [file], errors: []});
});

test('a build stops by itself', async () => {
  const file = join(await temporaryDirectory({'failure.txt': 'text'}), 'failure.txt');
  expect(await compile(file, false)).toEqual({watched: [], errors: []});
});
