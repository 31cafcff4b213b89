import {expect, test} from 'vitest';
import {followFiles} from '../../src/bundler/compilation.js';
import {createCompiler} from './fake-compiler.js';

test.each([
  [true, ['/site/a.json', '/site/b.json']],
  [false, []],
])('with watching %s, follows %j, and runs in every compilation', async (watchMode, followed) => {
  let runs = 0;
  const plugin = {
    apply: (compiler: Parameters<typeof followFiles>[0]) => {
      followFiles(compiler, 'Test', ['/site/a.json', '/site/b.json'], (compilation) => {
        runs += 1;
        compilation.errors.push(new Error(`run ${runs}`));
        return Promise.resolve();
      });
    },
  };
  const compile = createCompiler(plugin, {watchMode});
  expect(await compile()).toMatchObject({dependencies: followed, errors: ['run 1']});
  expect(await compile()).toMatchObject({dependencies: followed, errors: ['run 2']});
});
