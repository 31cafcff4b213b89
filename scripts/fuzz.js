// Runs the property tests with 100,000 cases each. A file, for shells disagree on how to set a variable.
import {startVitest} from 'vitest/node';

process.env.FAST_CHECK_RUNS ??= '100000';
const vitest = await startVitest('test', process.argv.slice(2), {
  run: true,
  project: ['unit', 'apart'],
  testTimeout: 0,
});
await vitest.close();
