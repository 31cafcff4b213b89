import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {commandsOf, overlooking, packageManagerOf} from '../../../scripts/adopt/package-manager.js';
import {temporaryDirectory} from '../../temporary-directory.js';

/** A repository with a site in `website`. */
async function repository(files: Readonly<Record<string, string>>) {
  const root = await temporaryDirectory(files);
  const site = join(root, 'website');
  await mkdir(site, {recursive: true});
  return {root, site};
}

test.each([
  [
    'yarn',
    '@yarnpkg/cli-dist@4',
    {'package.json': '{"packageManager": "yarn@4.5.0"}', 'package-lock.json': ''},
  ],
  ['yarn-classic', 'yarn@1', {'package.json': '{"packageManager": "yarn@1.22.22+sha512.0"}'}],
  ['pnpm', 'pnpm@10', {'pnpm-lock.yaml': ''}],
  ['pnpm', 'pnpm@9.15.9', {'package.json': '{"packageManager": "pnpm@9.15.9+sha512.0"}'}],
  [
    'yarn-classic',
    'yarn@1',
    {'website/yarn.lock': '# yarn lockfile v1\n', 'package-lock.json': ''},
  ],
  ['yarn', '@yarnpkg/cli-dist@4', {'yarn.lock': '__metadata:\n  version: 8\n'}],
  ['bun', 'bun@1', {'bun.lock': ''}],
  ['bun', 'bun@1', {'website/bun.lockb': '', 'yarn.lock': '# yarn lockfile v1\n'}],
  ['bun', 'bun@1.2.0', {'package.json': '{"packageManager": "bun@1.2.0"}'}],
  ['npm', 'npm', {}],
] as const)('%s, run by %s, by %j', async (name, program, files) => {
  const {root, site} = await repository(files);
  const manager = packageManagerOf(site, root);
  expect(manager.name).toBe(name);
  const {install, add} = commandsOf(manager, '/a/compat.tgz');
  expect([install.join(' '), add.join(' ')]).toEqual([
    expect.stringContaining(`${program} install`),
    expect.stringMatching(`${program} (?:add|install) .*/a/compat.tgz`),
  ]);
});

test.each([
  ['npm', 'npm error code ERESOLVE', '--legacy-peer-deps'],
  ['yarn-classic', 'error Found incompatible module.', '--ignore-engines'],
  ['yarn-classic', 'npm error code ERESOLVE', undefined],
  ['npm', 'error Found incompatible module.', undefined],
  ['yarn', 'error Found incompatible module.', undefined],
] as const)('where %s fails with %j, it is run again with %s', (name, output, flag) => {
  const {add} = commandsOf({name}, '/a/compat.tgz');
  expect(overlooking(add, `Error: ${output}`)).toEqual(flag ? [...add, flag] : null);
});
