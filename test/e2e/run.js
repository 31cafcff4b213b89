// Runs the Playwright tests in whatever Chromium this machine has or gets.
import {spawnSync} from 'node:child_process';
import {ensureChromium} from './chromium.js';

const {path, source} = ensureChromium();
console.log(`Chromium: ${path} (${source})`);
const {status} = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {...process.env, CHROMIUM_PATH: path},
  // There npx is a script, which only a shell runs.
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
