import {join} from 'node:path';
import {expect, test} from 'vitest';
import {measureProcess} from '../../bench/measure-process.js';
import {temporaryDirectory} from '../temporary-directory.js';

async function run(script: string) {
  const cwd = await temporaryDirectory({'script.mjs': script});
  return measureProcess([join(cwd, 'script.mjs')], {
    cwd,
    done: {says: 'done', silentSeconds: 0.2},
  });
}

test('a script is measured until it ends', async () => {
  const script = 'console.log("done"); setTimeout(() => console.log("more"), 50)';
  expect(await run(script)).toMatchObject({exitCode: 0, output: 'done\nmore\n', wasEnded: false});
});

test('an exit code is told', async () => {
  expect(await run('process.exitCode = 3')).toMatchObject({exitCode: 3, wasEnded: false});
});

test('a script that is done, but leaves a server running, is ended', async () => {
  const script = `
    import {spawn} from 'node:child_process';
    import {createServer} from 'node:http';
    createServer().listen(0);
    spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30_000)'], {stdio: 'inherit'});
    console.log('done');`;
  const {exitCode, wasEnded, cpuSeconds} = await run(script);
  expect({exitCode, wasEnded}).toEqual({exitCode: 0, wasEnded: true});
  expect(cpuSeconds).toBeGreaterThan(0);
}, 20_000);
