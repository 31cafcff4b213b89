import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryDirectory} from '../../temporary-directory.js';

/** A site whose Docusaurus tells its process, and builds for ever. */
const ENDLESS = {
  'package.json': '{}',
  'docusaurus.config.mjs': 'export default {};',
  'node_modules/@docusaurus/core/package.json': '{}',
  'node_modules/@docusaurus/core/bin/docusaurus.mjs': `
    import {writeFileSync} from 'node:fs';
    writeFileSync(process.env.STARTED, String(process.pid));
    setInterval(() => {}, 1000);`,
};

/** One that reads a file beside its folder. */
const NOT_ALONE = {
  'package.json': '{}',
  'docusaurus.config.mjs': 'export default {};',
  'node_modules/@docusaurus/core/package.json': '{}',
  'node_modules/@docusaurus/core/bin/docusaurus.mjs': `import '../../../../../beside.mjs';`,
};

test.each<[boolean, string]>([
  [false, 'is asked for where only its folder is copied'],
  [true, 'is not asked for where it is named'],
])('the root of a site that does not build (%s) %s', async (isNamed) => {
  const site = await temporaryDirectory(NOT_ALONE);
  const root = isNamed ? ['--root', site] : [];
  const run = spawnSync(process.execPath, ['scripts/adopt/run.js', site, ...root], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('beside.mjs');
  expect(run.stderr.includes('--root FOLDER')).toBe(!isNamed);
});

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(process.platform === 'win32')(
  'a run that is stopped leaves no copy and no build behind',
  async () => {
    const site = await temporaryDirectory(ENDLESS);
    const STARTED = join(await temporaryDirectory({}), 'pid');
    const run = spawn(process.execPath, ['scripts/adopt/run.js', site], {
      env: {...process.env, STARTED},
    });
    let output = '';
    run.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const pid = () => (existsSync(STARTED) ? Number(readFileSync(STARTED, 'utf8')) : 0);
    await expect.poll(pid, {timeout: 60_000}).toBeGreaterThan(0);
    const copy = /The copy is (.*)/.exec(output)?.[1] ?? '';
    expect(existsSync(copy)).toBe(true);

    run.kill('SIGTERM');
    const [code] = (await once(run, 'exit')) as [number];
    expect(code).toBe(143);
    expect(existsSync(copy)).toBe(false);
    await expect.poll(() => isRunning(pid()), {timeout: 20_000}).toBe(false);
  },
  90_000,
);
