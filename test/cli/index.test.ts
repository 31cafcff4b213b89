import {createRequire} from 'node:module';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {beforeEach, expect, test, vi} from 'vitest';
import {check} from '../../src/cli/check.js';
import {fix} from '../../src/cli/fix.js';
import {extendCli} from '../../src/cli/index.js';

vi.mock('../../src/cli/check.js');
vi.mock('../../src/cli/fix.js');

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** The version of commander that Docusaurus uses, not the newer one that tools brought. */
const {Command} = createRequire(
  createRequire(import.meta.url).resolve('@docusaurus/core/package.json'),
)('commander') as {Command: new () => Cli};

const context = {} as LoadContext;

beforeEach(() => {
  vi.clearAllMocks();
});

const run = async (...args: string[]) => {
  const cli = new Command();
  extendCli(cli, context);
  extendCli(cli, context);
  await cli.parseAsync(['node', 'docusaurus', ...args]);
};

test.each([
  [['compat:check'], [], 'human'],
  [['compat:check', 'docs', 'blog/a.md', '--format', 'sarif'], ['docs', 'blog/a.md'], 'sarif'],
])('%j checks once', async (args, paths, format) => {
  await run(...args);
  expect(vi.mocked(check).mock.calls).toEqual([[paths, {context, format}]]);
});

test.each([
  [['compat:fix'], [], false],
  [['compat:fix', '--dry-run', 'docs'], ['docs'], true],
])('%j fixes once', async (args, paths, dryRun) => {
  await run(...args);
  expect(vi.mocked(fix).mock.calls).toEqual([[paths, {context, dryRun}]]);
});
