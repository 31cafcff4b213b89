import {once} from 'node:events';
import {existsSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {copySite, rootOf} from '../../../scripts/adopt/copy-site.js';
import {temporaryDirectory} from '../../temporary-directory.js';

const WORKSPACE = JSON.stringify({workspaces: ['docs']});

test.each<[Record<string, string>, string, string]>([
  [{'.git/HEAD': '', 'website/docs/package.json': '{}'}, '.', 'its repository'],
  [{'.git': 'gitdir: elsewhere', 'website/docs/package.json': '{}'}, '.', 'its worktree'],
  [
    {'.git/HEAD': '', 'website/docs/.git': 'gitdir: ../../.git/modules/docs\n'},
    '.',
    'the repository that its submodule has its history in',
  ],
  [
    {'.git/HEAD': '', 'website/package.json': WORKSPACE, 'website/docs/package.json': '{}'},
    '.',
    'the repository around its workspace, for sites read files beside that too',
  ],
  [
    {'website/package.json': WORKSPACE, 'website/docs/package.json': '{}'},
    'website',
    'its workspace',
  ],
  [
    {'website/pnpm-workspace.yaml': '', 'website/docs/package.json': '{}'},
    'website',
    "pnpm's workspace",
  ],
  [{'website/docs/package.json': '{}'}, 'website/docs', 'the site alone'],
])('of a site in %j, %s is copied: %s', async (files, root) => {
  const folder = await temporaryDirectory(files);
  expect(rootOf(join(folder, 'website/docs'))).toBe(join(folder, root));
});

test('a copy has all but what builds leave behind', async () => {
  const folder = await temporaryDirectory({
    'compose.yml': '',
    'website/docs/intro.md': '',
    'website/build/index.html': '',
    'website/.docusaurus/routes.js': '',
    'website/node_modules/.cache/x': '',
    'website/node_modules/a/build/index.js': '',
  });
  const copy = copySite(join(folder, 'website'), folder);
  const has = (file: string) => existsSync(join(copy.site, file));
  expect(existsSync(join(copy.root, 'compose.yml'))).toBe(true);
  expect(['docs/intro.md', 'node_modules/a/build/index.js'].map(has)).toEqual([true, true]);
  expect(['build/index.html', '.docusaurus/routes.js', 'node_modules/.cache/x'].map(has)).toEqual([
    false,
    false,
    false,
  ]);
  rmSync(copy.folder, {recursive: true});
});

// Git's file watcher listens on one in `.git`.
test.skipIf(process.platform === 'win32')('sockets are left where they are', async () => {
  const folder = await temporaryDirectory({'docs/intro.md': ''});
  const server = createServer();
  await once(server.listen(join(folder, 'watch.ipc')), 'listening');
  const copy = copySite(folder, folder);
  expect(existsSync(join(copy.site, 'docs/intro.md'))).toBe(true);
  expect(existsSync(join(copy.site, 'watch.ipc'))).toBe(false);
  rmSync(copy.folder, {recursive: true});
  server.close();
});

test('nothing is left of a copy that fails', async () => {
  const folder = await temporaryDirectory({'temporary/.keep': ''});
  const temporary = join(folder, 'temporary');
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, temporary);
  const site = join(folder, 'gone');
  expect(() => copySite(site, site)).toThrow('ENOENT');
  expect(readdirSync(temporary)).toEqual(['.keep']);
  vi.unstubAllEnvs();
});
