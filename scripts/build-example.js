// Builds the example site with both bundlers: example-site/build (Rspack) and
// example-site/build-webpack. One after the other: both write to example-site/.docusaurus.
import {spawnSync} from 'node:child_process';

for (const {bundler, folder, locale} of [
  // One locale shows that webpack says the same.
  {bundler: 'webpack', folder: 'build-webpack', locale: ['--locale', 'en']},
  {bundler: 'rspack', folder: 'build', locale: []},
]) {
  console.log(`\nexample-site with ${bundler}`);
  const {status} = spawnSync(
    'npm',
    ['run', 'build', '--workspace', 'example-site', '--', '--out-dir', folder, ...locale],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, BUNDLER: bundler},
      // There npm is a script, which only a shell runs.
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
