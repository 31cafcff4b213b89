import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {rootOf} from '../../../scripts/adopt/copy-site.js';
import {commandsOf, packageManagerOf} from '../../../scripts/adopt/package-manager.js';
import {temporaryDirectory} from '../../temporary-directory.js';

/** A repository with a site in `website`. */
async function repository(files: Readonly<Record<string, string>>) {
  const root = await temporaryDirectory(files);
  const site = join(root, 'website');
  await mkdir(site, {recursive: true});
  return {root, site};
}

test.each([
  ['yarn', {'package.json': '{"packageManager": "yarn@4.5.0"}', 'package-lock.json': ''}],
  ['yarn-classic', {'package.json': '{"packageManager": "yarn@1.22.22+sha512.0"}'}],
  ['pnpm', {'pnpm-lock.yaml': ''}],
  ['yarn-classic', {'website/yarn.lock': '# yarn lockfile v1\n', 'package-lock.json': ''}],
  ['yarn', {'yarn.lock': '__metadata:\n  version: 8\n'}],
  ['npm', {}],
] as const)('%s, by %j', async (manager, files) => {
  const {root, site} = await repository(files);
  expect(packageManagerOf(site, root)).toBe(manager);
  expect(commandsOf(manager, '/a/compat.tgz').add.join(' ')).toContain('/a/compat.tgz');
});

test.each([
  [{'package.json': '{"workspaces": ["website"]}'}, '.'],
  [{'pnpm-workspace.yaml': ''}, '.'],
  [{'.git': 'gitdir: elsewhere'}, '.'],
  [{'package.json': '{}'}, 'website'],
])('with %j, %s is copied', async (files, expected) => {
  const {root, site} = await repository(files);
  expect(rootOf(site)).toBe(join(root, expected));
});
